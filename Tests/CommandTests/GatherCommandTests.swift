import PlanFormat
import PlanModel
import PlanStore
import TestSupport
import Testing

/// `saml`: several people's plans become one, by the real program.
@Suite(.timeLimit(.minutes(20)))
struct GatherCommandTests {
  private static func text(_ answer: String, goal: String, leader: String = "Karen") -> String {
    """
    # Skrevet i LMU.
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    center: { id: huset, navn: Huset, leder: \(leader) }
    refleksioner:
      - spørgsmål: samspil-1
        svar: \(answer)
    lokale-mål:
      - { id: M1, titel: \(goal), tema: samspil }

    """
  }

  private static func use(_ work: (ScratchFolder) throws -> Void) throws {
    try ScratchFolder.use { folder in
      try folder.write("a.yaml", text: text("Ja.", goal: "Ro"))
      try folder.write("b.yaml", text: text("Nej.", goal: "Uro", leader: "Ole"))
      try work(folder)
    }
  }

  private static func plan(_ folder: ScratchFolder, _ name: String) throws -> Plan {
    PlanDocument.read(Array(try folder.text(name).utf8)).plan
  }

  @Test func `without a terminal all of it stays, and what is to be decided is told`() throws {
    try Self.use { folder in
      let run = try ProgramRun(["saml", "a.yaml", "b.yaml", "-o", "c.yaml"], in: folder.path)
      #expect(run.status == 1)
      #expect(run.output.contains("samspil-1.svar") && run.output.contains("center.leder"))
      let plan = try Self.plan(folder, "c.yaml")
      #expect(plan.reflections[0].answer == "Fra a.yaml:\nJa.\n\nFra b.yaml:\nNej.")
      #expect(plan.goals.map(\.title) == ["Ro", "Uro"] && plan.goals.map(\.id) == ["M1", "M2"])
      let text = try folder.text("c.yaml")
      #expect(text.hasPrefix("# Skrevet i LMU.") && text.contains("# center.leder: Ole"))
      #expect(run.errors.contains("M1 fra b.yaml hedder nu M2."))
      #expect(try folder.text("a.yaml") == Self.text("Ja.", goal: "Ro"))
    }
  }

  @Test func `a plan and itself are that plan, byte for byte`() throws {
    try Self.use { folder in
      let run = try ProgramRun(["saml", "a.yaml", "a.yaml", "--til", "c.yaml"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try folder.text("c.yaml") == folder.text("a.yaml"))
    }
  }

  @Test func `nothing is written over a plan that is gathered, or over a file unasked`() throws {
    try Self.use { folder in
      try folder.write("c.yaml", text: "noget andet\n")
      try folder.link("d.yaml", to: "b.yaml")
      for target in ["a.yaml", "./b.yaml", "d.yaml", "c.yaml"] {
        let run = try ProgramRun(["saml", "a.yaml", "b.yaml", "-o", target], in: folder.path)
        #expect(run.status == 2 && run.errors.contains("Intet er ændret"), "\(target)")
      }
      #expect(try folder.text("b.yaml") == Self.text("Nej.", goal: "Uro", leader: "Ole"))
      #expect(try folder.text("c.yaml") == "noget andet\n")
      let run = try ProgramRun(
        ["saml", "a.yaml", "b.yaml", "-o", "c.yaml", "--ja"], in: folder.path)
      #expect(run.status == 1)
      let kept = try ScratchFolder(at: folder.at(".aarsplan-versioner/c.yaml")).names()
      #expect(kept.count == 1)
    }
  }

  @Test(arguments: [
    ("other centre", "id: huset", "id: hytten"), ("other year", "år: 2016", "år: 2017"),
    ("other guide", "ledetråd: ledetråd-2016", "ledetråd: maal-og-strategier-2015"),
  ])
  func `plans that do not belong together are refused, with why`(
    _: String, old: String, new: String
  ) throws {
    try Self.use { folder in
      try folder.write("b.yaml", text: folder.text("b.yaml").replacing(old, with: new))
      let run = try ProgramRun(["saml", "a.yaml", "b.yaml", "-o", "c.yaml"], in: folder.path)
      #expect(run.status == 2 && run.errors.contains("a.yaml hører til"), "\(run.errors)")
      #expect(try !folder.names().contains("c.yaml"))
    }
  }

  @Test func `what all began with is found among the earlier versions`() throws {
    try ScratchFolder.use { folder in
      let start = Self.text("Før.", goal: "Ro")
      for (name, answer, goal) in [("a", "Efter.", "Ro"), ("b", "Før.", "Mere ro")] {
        try folder.write("\(name)/plan.yaml", text: Self.text(answer, goal: goal))
        let versions = try Versions(of: folder.at("\(name)/plan.yaml"), on: .real())
        try versions.keep(Array(start.utf8), because: .start)
      }
      let run = try ProgramRun(
        ["saml", "a/plan.yaml", "b/plan.yaml", "-o", "c.yaml"], in: folder.path)
      #expect(run.status == 0, "\(run.output)\(run.errors)")
      let plan = try Self.plan(folder, "c.yaml")
      #expect(plan.reflections[0].answer == "Efter." && plan.goals.map(\.title) == ["Mere ro"])
    }
  }

  /// Fields of somebody's own, lines that say nothing to the program: every word stands in the result.
  @Test func `what the program does not know is not lost either`() throws {
    try Self.use { folder in
      try folder.write(
        "b.yaml", text: folder.text("b.yaml") + "mit-felt: { noget: hemmeligtord }\n")
      let run = try ProgramRun(["saml", "a.yaml", "b.yaml", "-o", "c.yaml"], in: folder.path)
      let text = try folder.text("c.yaml")
      #expect(run.status == 1 && text.contains("hemmeligtord"))
    }
  }

  @Test func `in a terminal both are shown, and one is chosen or something new written`() throws {
    try Self.use { folder in
      let program = try TerminalProgram(
        "/usr/bin/env",
        [
          "-C", folder.path, try ProgramRun.path("aarsplan"), "saml", "a.yaml", "b.yaml", "-o",
          "c.yaml", "--enkel",
        ],
        environment: ProgramRun.environment.merging(
          ["TERM": "xterm-256color", "INPUTRC": "/dev/null", "HOME": folder.path]) { $1 })
      try program.enter("2", at: "(Enter = 1): ")
      try program.enter("4", at: "(Enter = 1): ")
      try program.enter("\u{15}Både ja og nej.", at: "Ny tekst: ")
      #expect(try program.end() == .exited(0))
      let plan = try Self.plan(folder, "c.yaml")
      #expect(plan.centre.leader == "Ole" && plan.reflections[0].answer == "Både ja og nej.")
    }
  }
}

extension TerminalProgram {
  /// Waits for a prompt and enters a line.
  fileprivate func enter(_ line: String, at prompt: String) throws {
    try expect(prompt)
    try type(line + "\r")
  }
}

import PlanFormat
import PlanModel
import TestSupport
import Testing

/// `kursus status`: how far the room is, by the real program.
@Suite(.timeLimit(.minutes(20)))
struct RoomCommandTests {
  /// Plans in which every text is a word of its own, answers and goals in the ledetråd's own places.
  private static func plans(_ count: Int) -> [Plan] {
    (0..<count).map { number in
      var plan = FilledRecord.made(Plan.self, above: number * 1_000)
      (plan.guide, plan.year) = ("ledetråd-2016", .known(2016))
      (plan.centre.id, plan.centre.name) = ("hus\(number)", "Huset \(number)")
      plan.centre.kind = number < 6 ? "skole" : "dagtilbud"
      plan.reflections[0].question = "samspil-1"
      plan.reflections[1].question = "samspil-2"
      for place in plan.goals.indices { plan.goals[place].theme = "samspil" }
      return plan
    }
  }

  private static func use(_ count: Int, _ work: ([Plan], ScratchFolder) throws -> Void) throws {
    try ScratchFolder.use { folder in
      let plans = plans(count)
      for (number, plan) in plans.enumerated() {
        let text = String(decoding: PlanWriter.bytes(of: plan), as: UTF8.self)
        try folder.write("p\(number).yaml", text: text)
      }
      try work(plans, folder)
    }
  }

  /// The texts of a plan that nobody but the centre may see.
  private static func words(_ plan: Plan) -> [String] {
    FieldTree(plan).leaves.filter { leaf in
      leaf.text.hasSuffix("-") && !["center.id", "center.navn", "center.type"].contains(leaf.path)
    }
    .map(\.text)
  }

  @Test(arguments: [
    [], ["--alle"], ["--billede"], ["--billede", "--alle"], ["--enkel", "--alle"],
    ["--format", "json", "--alle"], ["--format", "csv", "--alle"], ["--format", "html", "--alle"],
  ])
  func `no word of what anybody wrote is shown`(arguments: [String]) throws {
    try Self.use(12) { plans, folder in
      let run = try ProgramRun(["kursus", "status", "."] + arguments, in: folder.path)
      #expect(run.status == 0 && run.output.contains("12"), "\(run.errors)")
      let words = plans.flatMap(Self.words)
      #expect(words.count > 12 * 100)
      for word in words { #expect(!run.output.contains(word) && !run.errors.contains(word)) }
    }
  }

  @Test func `a line is about five plans or more unless each is asked for`() throws {
    try Self.use(12) { _, folder in
      let run = try ProgramRun(["kursus", "status", "."], in: folder.path)
      #expect(run.output.contains("Skole (6)") && run.output.contains("Dagtilbud (6)"))
      #expect(!run.output.contains("Huset 3"))
      let each = try ProgramRun(["kursus", "status", ".", "--alle"], in: folder.path)
      #expect(each.output.contains("Huset 3"))
    }
    try Self.use(4) { _, folder in
      for format in ["tekst", "json", "csv", "html"] {
        let run = try ProgramRun(["kursus", "status", ".", "--format", format], in: folder.path)
        #expect(run.status == 0 && !run.output.contains("Huset") && !run.output.contains("8 mål"))
      }
    }
  }

  @Test func `a folder that is not there, and following without a terminal's text, are refused`()
    throws
  {
    try ScratchFolder.use { folder in
      #expect(try ProgramRun(["kursus", "status", "ikke"], in: folder.path).status == 2)
      let run = try ProgramRun(
        ["kursus", "status", ".", "--følg", "--format", "json"], in: folder.path)
      #expect(run.status == 2 && run.errors.contains("--følg"))
      let empty = try ProgramRun(["kursus", "status", "."], in: folder.path)
      #expect(empty.status == 0 && empty.output.contains("Der er ingen plan endnu."))
    }
  }

  /// On a terminal, until somebody stops it: the page shows what somebody else saved.
  @Test(arguments: [[], ["--enkel"]])
  func `what is saved is shown at once`(look: [String]) throws {
    try Self.use(6) { plans, folder in
      let program = try TerminalProgram(
        "/usr/bin/env",
        [
          "-C", folder.path, try ProgramRun.path("aarsplan"), "kursus", "status", ".", "--følg",
          "--alle",
        ] + look,
        environment: ProgramRun.environment.merging(["TERM": "xterm-256color"]) { $1 })
      try program.expect(look.isEmpty ? "q: stop" : "Huset 5")
      var plan = plans[0]
      plan.goals += (0..<93).map { Goal(id: "X\($0)", title: "Nyt", theme: "effekt") }
      let text = String(decoding: PlanWriter.bytes(of: plan), as: UTF8.self)
      try folder.write("p0.yaml", text: text)
      try program.expect("95")
      try program.type(look.isEmpty ? "q" : "\u{3}")
      #expect(try program.end() == (look.isEmpty ? .exited(0) : .signalled(2)))
      #expect(try program.modes() == program.modesAtStart)
    }
  }
}

import TestSupport
import Testing

/// Which ledetråd plans are held against, the real program: every command must mean the same.
@Suite(.timeLimit(.minutes(20))) struct ChosenGuideTests {
  private static let guide = """
    format: ledetråd/1
    id: ledetråd-2016
    titel: Vores egen
    år: 2016
    temaer:
      - { id: vores, titel: Vores, spørgsmål: [{ id: vores-1, spørgsmål: Hvad? }] }

    """

  private static func plan(_ id: String) -> String {
    """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    center: { id: \(id), navn: Hus \(id) }
    lokale-mål:
      - { id: M1, titel: Et mål, tema: vores }

    """
  }

  @Test(arguments: ["planer", "prompts"])
  func `one's own goes before the embedded one of the same id`(place: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("\(place)/l.yaml", text: Self.guide)
      try folder.write("planer/a.yaml", text: Self.plan("a"))
      try folder.write("planer/b.yaml", text: Self.plan("b"))
      let environment = ProgramRun.environment.merging(["AARSPLAN_PROMPTS": folder.at("prompts")]) {
        $1
      }
      let checked = try ProgramRun(
        ["tjek", "planer", "--regler", "ukendt-tema"], in: folder.path, environment: environment)
      #expect(checked.status == 0, "\(checked.output)")
      let seen = try ProgramRun(
        ["overblik", "planer", "--format", "json"], in: folder.path, environment: environment)
      #expect(seen.status == 0 && seen.output.contains(#""temaer":["vores"]"#), "\(seen.output)")
    }
  }

  @Test func `the command that is told opens the plan with it`() throws {
    try ScratchFolder.use { folder in
      try folder.write("andre/vores.yaml", text: Self.guide)
      let plan = Self.plan("a").replacing("ledetråd-2016", with: "vores")
      try folder.write("plan.yaml", text: plan)
      let checked = try ProgramRun(
        ["tjek", "plan.yaml", "--format", "samtale", "--ledetråd", "andre/vores.yaml"],
        in: folder.path)
      let command = "aarsplan skriv plan.yaml --ledetråd andre/vores.yaml"
      #expect(checked.errors.contains("»\(command)«"), "\(checked.errors)")
      let written = try ProgramRun(
        command.split(separator: " ").dropFirst().map(String.init), in: folder.path)
      // Long lines are broken for the window.
      let told = written.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(told.contains(command), "\(told)")
    }
  }

  private static let commands = [
    ["tjek", "plan.yaml"], ["tjek", "--ret", "--ja", "plan.yaml"], ["tjek", "-"],
    ["overblik", "plan.yaml"], ["vis", "plan.yaml"], ["vis", "-"], ["skriv", "plan.yaml"],
    ["skriv", "ny.yaml"],
  ]

  @Test(arguments: commands, ["findes-ikke.yaml", "ledetråd-2061", "tom.yaml"])
  func `one that cannot be had is told as that, with status 2`(
    command: [String], name: String
  ) throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: Self.plan("a"))
      try folder.write("tom.yaml", text: "format: ledetråd/1\nid: tom\n")
      let run = try ProgramRun(
        command + ["--ledetråd", name], input: Self.plan("a"), in: folder.path)
      #expect(run.status == 2 && run.output.isEmpty, "\(run.output)")
      #expect(run.errors.hasPrefix("aarsplan: ") && run.errors.contains(name), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(try folder.names() == ["plan.yaml", "tom.yaml"])
      #expect(try folder.text("plan.yaml") == Self.plan("a"))
    }
  }

  @Test(arguments: [["vis"], ["ny", "-", "--fra"]])
  func `so it is where a ledetråd alone is asked for`(command: [String]) throws {
    let run = try ProgramRun(["ledetråd"] + command + ["findes-ikke.yaml"])
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("findes-ikke.yaml"))
  }
}

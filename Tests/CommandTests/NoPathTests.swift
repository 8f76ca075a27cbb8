import TestSupport
import Testing

/// `tjek`, `overblik` and `vis` where nobody says which plan: the folder one stands in.
@Suite(.timeLimit(.minutes(20))) struct NoPathTests {
  private static let plan =
    "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { id: hus, navn: Huset }\n"
  private static let guide = """
    format: ledetråd/1
    id: vores
    titel: Vores
    år: 2016
    temaer: [{ id: a, titel: A, spørgsmål: [{ id: a-1, spørgsmål: Hvad sker der? }] }]

    """

  /// What a command says it has done with the plans.
  private static let done = ["tjek": "tjekket: ", "overblik": "læst."]

  private func run(_ command: String, in files: [String: String]) throws -> ProgramRun {
    try ScratchFolder.use { folder in
      for (name, text) in files { try folder.write(name, text: text) }
      return try ProgramRun([command], in: folder.path)
    }
  }

  @Test(arguments: ["tjek", "overblik"])
  func `take the plans that lie here, and say so`(command: String) throws {
    let files = ["a.yaml": Self.plan, "b.yml": Self.plan, "under/c.yaml": Self.plan]
    let run = try run(command, in: files)
    #expect(run.errors.hasPrefix("Læser de 2 filer i denne mappe.\n"))
    #expect(run.errors.contains("2 planer er \(Self.done[command] ?? "")"))
    #expect(run.status == (command == "tjek" ? 1 : 0))
    let one = try self.run(command, in: ["a.yaml": Self.plan])
    #expect(one.errors.hasPrefix("Læser filen i denne mappe, a.yaml.\n"))
  }

  @Test(arguments: ["tjek", "overblik", "vis"])
  func `say what to write where no plan lies here`(command: String) throws {
    let run = try run(command, in: ["under/c.yaml": Self.plan])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("aarsplan: Der er ingen planer i denne mappe"))
    #expect(run.errors.contains("aarsplan \(command) "))
  }

  @Test(arguments: ["tjek", "overblik"])
  func `a plan that cannot be looked at is told`(command: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("a.yaml", text: Self.plan)
      try folder.link("b.yaml", to: "væk")
      let run = try ProgramRun([command], in: folder.path)
      #expect(run.status == 2 && run.errors.contains("b.yaml kan ikke læses"))
      #expect(run.errors.contains("1 plan er \(Self.done[command] ?? "")"))
    }
  }

  @Test func `show takes the only plan, and else asks which`() throws {
    let one = try run("vis", in: ["a.yaml": Self.plan, "vores.yaml": Self.guide])
    #expect(one.status == 0 && one.output.hasPrefix("Huset"))
    let two = try run("vis", in: ["a.yaml": Self.plan, "b.yaml": Self.plan])
    #expect(two.status == 2 && two.errors.contains("Skriv hvilken du vil se: a.yaml, b.yaml"))
  }
}

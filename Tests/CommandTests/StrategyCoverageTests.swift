import TestSupport
import Testing

/// `overblik --strategier`: how many have measurable goals for each strategy, year by year.
@Suite(.timeLimit(.minutes(20))) struct StrategyCoverageTests {
  private static let register = """
    format: strategier/1
    id: r
    titel: Vores strategier
    strategier:
      - id: gammel
        titel: Den gamle
        periode: { fra: 2015-01-01 }
        mål: [{ id: a, titel: Første mål }]
      - id: ny
        titel: Den nye
        periode: { fra: 2020-01-01 }
        afløser: [gammel]
        gælder-for: [skole]
        mål: [{ id: b, titel: Andet mål, arv: videreført, fra: [gammel#a] }]

    """
  private static let measurable =
    "tiltag: [{ hvad: x }], tegn: [{ tegn: t, udgangspunkt: 1, målsætning: 2 }], frist: 2020-12-01"

  private func plan(_ id: String, _ kind: String, _ year: Int, _ goals: String...) -> String {
    """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: \(year)
    center: { id: \(id), navn: \(id), type: \(kind) }
    lokale-mål:
    \(goals.map { "  - { titel: T, tema: samspil, \($0) }\n" }.joined())
    """
  }

  private func run(_ options: String...) throws -> ProgramRun { try run(options) }

  private func run(_ options: [String]) throws -> ProgramRun {
    try ScratchFolder.use { folder in
      try folder.write("r.yaml", text: Self.register)
      let plans = [
        ("a19", plan("a", "skole", 2019, "id: M1, strategi: [gammel#a], \(Self.measurable)")),
        ("b19", plan("b", "klub", 2019, "id: M1, strategi: [gammel], tiltag: [{ hvad: x }]")),
        (
          "a20",
          plan(
            "a", "skole", 2020, "id: M1, strategi: [ny#b]",
            "id: M2, strategi: [ny], \(Self.measurable)")
        ),
        ("b20", plan("b", "klub", 2020, "id: M1, strategi: [ny#b], \(Self.measurable)")),
        ("c20", plan("c", "Skole", 2020)),
      ]
      for (name, text) in plans { try folder.write("planer/\(name).yaml", text: text) }
      return try ProgramRun(["overblik", "planer"] + options, in: folder.path)
    }
  }

  @Test func `each year counts those with a plan whom the strategy is for`() throws {
    let run = try run("--strategier", "r.yaml")
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(
      lines.dropFirst() == [
        "Strategi 2019 2020", "Den gamle 1 af 2 –", "· Første mål 1 af 2 –", "Den nye – 1 af 2",
        "· Andet mål (videreført) – 0 af 2",
      ])
  }

  @Test func `years are chosen, and each form has them`() throws {
    for (form, row) in [
      ("csv", "ny;b;Andet mål;videreført;2020;ja;0;2"), ("html", "Andet mål (videreført)"),
    ] {
      let run = try run("--strategier", "r.yaml", "--år", "2020", "--format", form)
      #expect(run.status == 0 && run.output.contains(row), "\(run.output) \(run.errors)")
      #expect(!run.output.contains("2019"))
    }
  }

  @Test(arguments: [
    (["--år", "2020"], "hører til --strategier"),
    (["--strategier", "r.yaml", "--år", "tyve"], "er ikke et årstal"),
    (["--strategier", "r.yaml", "--format", "json"], "tekst, html eller csv"),
    (["--strategier", "r.yaml", "--fælles"], "kan ikke stå sammen med"),
    (["--strategier", "findes-ikke"], "findes-ikke"),
  ])
  func `what cannot be is refused`(options: [String], said: String) throws {
    let run = try run(options)
    #expect(run.status == 2 && run.errors.contains(said), "\(run.errors)")
  }

  @Test(arguments: ["--fælles", "--strategier"])
  func `the samples are told as on disk`(option: String) throws {
    let folder = "Samples/aalborg/opfoelgningsplan"
    let register = option == "--strategier" ? ["\(folder)/strategier.yaml"] : []
    let run = try ProgramRun(["overblik", folder, option] + register, in: Repository.path)
    let golden = GoldenFile("overview-aalborg\(option).txt")
    #expect(golden.difference(from: run.output + run.errors) == nil)
    #expect(run.status == 0)
  }
}

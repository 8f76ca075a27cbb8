import Foundation
import PlanFormat
import TestSupport
import Testing

/// `strategier` and `opfølg plan`, the real program on a small register; on disk in `Goldens`.
@Suite(.timeLimit(.minutes(20)))
struct StrategiesCommandTests {
  static let register =
    FollowUpSample.youth + """
        - id: handicap
          titel: Handicappolitikken
          periode: { fra: 2016-01-01, til: 2019-12-31 }
          ejer: Handicapchefen
          opfølgning:
            - { id: slut, form: slutevaluering, frist: 2020-02-29, udvalg: [fsu] }
        - id: sundhed
          titel: Sundhedspolitikken
          periode: { fra: 2021-01-01 }

      """ + FollowUpSample.approvals

  struct Line: CustomTestStringConvertible, Sendable {
    var name: String
    var arguments: [String]
    var columns: String
    var testDescription: String { name }

    init(_ name: String, _ line: String, columns: Int = 80) {
      self.name = "strategies-\(name)"
      arguments = line.split(separator: " ").map(String.init)
      self.columns = String(columns)
    }
  }

  static let lines = [
    Line("help", "strategier --hjælp"), Line("help-check", "strategies check --help"),
    Line("help-list", "hjælp strategier liste"), Line("follow-up-help", "opfølg --hjælp"),
    Line("plan-help", "opfoelg plan --hjælp"), Line("follow-up-alone", "opfølg"),
    Line("list", "strategier --dato 2020-06-15"),
    Line("list-narrow", "strategier liste --dato 2020-06-15", columns: 50),
    Line("list-plain", "strategier liste r.yaml --dato 2020-06-15 --enkel"),
    Line("list-all", "strategier liste --alle --for skole --dato 2020-06-15"),
    Line("list-html", "strategier liste --format html --dato 2020-06-15"),
    Line("list-markdown", "strategier liste --format markdown --dato 2020-06-15"),
    Line("list-csv", "strategier liste --format csv --dato 2020-06-15"),
    Line("list-json", "strategier liste --format json --dato 2020-06-15"),
    Line("show", "strategier vis"),
    Line("show-one", "strategier vis fb-strategier --strategi ungestrategi"),
    Line("show-unknown", "strategier vis r.yaml --strategi ungestrateg"),
    Line("show-markdown", "strategier vis r.yaml --format markdown"),
    Line("check", "strategier tjek --dato 2020-06-15"),
    Line("check-years", "strategier tjek r.yaml --år 2020,2021 --dato 2020-06-15 --streng"),
    Line(
      "check-rules",
      "strategier tjek --uden strategi-uden-ejer,plan-ikke-godkendt --dato 2020-06-15"),
    Line("check-unknown-rule", "strategier tjek --uden mål-uden-tegn"),
    Line("check-json", "strategier tjek --format json --dato 2020-06-15"),
    Line("explain", "tjek --forklar afloeser-i-ring"),
    Line("new", "strategier ny - --år 2020"), Line("no-day", "strategier --dato i_går"),
    Line("no-year", "opfølg plan --år nitten"), Line("no-register", "opfølg plan findes-ikke.yaml"),
    Line("no-id", "strategier vis fb-strategir"),
    Line("plan", "opfølg plan --dato 2020-06-15"),
    Line("plan-wide", "opfølg plan --dato 2020-06-15", columns: 110),
    Line("plan-narrow", "opfølg plan --dato 2020-06-15", columns: 50),
    Line("plan-plain", "opfølg plan r.yaml --år 2020 --dato 2020-06-15 --enkel"),
    Line("plan-html", "opfølg plan --dato 2020-06-15 --format html"),
    Line("plan-csv", "opfølg plan --dato 2020-06-15 --format csv"),
    Line("plan-json", "opfølg plan --dato 2020-06-15 --format json"),
    Line("plan-other-year", "opfølg plan --år 2021 --dato 2020-06-15"),
    Line("plan-no-rounds", "opfølg plan --år 2018 --dato 2020-06-15"),
    Line("guide-new", "ledetråd ny - --strategier fb-strategier --år 2020"),
    Line("guide-new-none", "ledetråd ny - --strategier r.yaml --år 2015"),
    Line("guide-new-both", "ledetråd ny - --strategier r.yaml --fra ledetråd-2016"),
    Line("plans-beside", "tjek"), Line("as-a-plan", "skriv r.yaml"),
  ]

  @Test(arguments: lines)
  func `says what it said before`(line: Line) throws {
    try ScratchFolder.use { folder in
      try folder.write("r.yaml", text: Self.register)
      let environment = ProgramRun.environment.merging(["COLUMNS": line.columns]) { $1 }
      let run = try ProgramRun(line.arguments, in: folder.path, environment: environment)
      // How pages look is tested elsewhere.
      let output = run.output.replacing(#/<style>[^<]*</style>|sha256-[^&]*/#, with: "…")
      let transcript = """
        \(output)--- standard error
        \(run.errors)--- status \(run.status)

        """
      let problem = GoldenFile("\(line.name).txt").difference(from: transcript)
      #expect(problem == nil, "\(line.arguments)")
      #expect(try folder.text("r.yaml") == Self.register && folder.names() == ["r.yaml"])
    }
  }

  @Test func `a new register is sound, and never written over a file`() throws {
    try ScratchFolder.use { folder in
      let made = try ProgramRun(["strategier", "ny", "--år", "2020"], in: folder.path)
      #expect(made.status == 0, "\(made.errors)")
      let text = try folder.text("strategier.yaml")
      let again = try ProgramRun(["strategier", "ny"], in: folder.path)
      #expect(again.status == 2 && again.errors.contains("er ikke rørt"))
      #expect(try folder.text("strategier.yaml") == text)
      let checked = try ProgramRun(["strategier", "tjek", "--streng"], in: folder.path)
      #expect(checked.status == 0 && checked.output.isEmpty, "\(checked.output)")
    }
  }

  /// The examples in the template are those that people begin from: without their marks they must
  /// be a whole register.
  @Test func `the template's examples are sound when they are used`() throws {
    let made = try ProgramRun(["strategier", "ny", "-", "--år", "2020"])
    let lines = made.output.split(separator: "\n", omittingEmptySubsequences: false)
    let used = lines.map { line in
      line.hasPrefix("#   ") || line == "#" ? String(line.dropFirst(2)) : String(line)
    }.filter { !$0.hasPrefix("  #") && !$0.hasPrefix("    #") }
    try ScratchFolder.use { folder in
      try folder.write("r.yaml", text: used.joined(separator: "\n"))
      let checked = try ProgramRun(
        ["strategier", "tjek", "--streng", "--dato", "2020-04-01"], in: folder.path)
      #expect(checked.status == 0, "\(checked.output)\(used.joined(separator: "\n"))")
      let plan = try ProgramRun(["opfølg", "plan", "--dato", "2020-04-01"], in: folder.path)
      #expect(plan.status == 0 && plan.output.contains("Unge-strategien"), "\(plan.output)")
    }
  }

  @Test(arguments: ["html", "csv", "xlsx", "json", "txt"])
  func `writes a file in the format of its ending, the same every time`(ending: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("r.yaml", text: Self.register)
      var bytes: [[UInt8]] = []
      for name in ["en", "to"] {
        let run = try ProgramRun(
          ["opfølg", "plan", "--dato", "2020-06-15", "--til", "\(name).\(ending)"],
          in: folder.path)
        #expect(run.status == 1 && run.output.isEmpty, "\(run.errors)")
        bytes.append(Array(try Data(contentsOf: URL(filePath: folder.at("\(name).\(ending)")))))
      }
      #expect(!bytes[0].isEmpty && bytes[0] == bytes[1])
    }
  }

  @Test(arguments: ["r.yaml", "plan.odt"])
  func `never writes over a register, nor in a format that it does not know`(target: String) throws
  {
    try ScratchFolder.use { folder in
      try folder.write("r.yaml", text: Self.register)
      let run = try ProgramRun(["opfølg", "plan", "--til", target], in: folder.path)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(try folder.text("r.yaml") == Self.register && folder.names() == ["r.yaml"])
    }
  }

  @Test func `a register beside plans is taken for none of them`() throws {
    try ScratchFolder.use { folder in
      try folder.write("r.yaml", text: Self.register)
      let plan = "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { navn: Huset }\n"
      try folder.write("p.yaml", text: plan)
      let shown = try ProgramRun(["vis"], in: folder.path)
      #expect(shown.status == 0 && shown.output.contains("Huset"), "\(shown.errors)")
      let checked = try ProgramRun(["tjek"], in: folder.path)
      #expect(!checked.output.contains("r.yaml"), "\(checked.output)")
      #expect(checked.errors.contains("1 plan er tjekket"), "\(checked.errors)")
      #expect(checked.errors.contains("1 fil er et register over strategier"))
      let seen = try ProgramRun(["overblik", ".", "--format", "json"], in: folder.path)
      #expect(seen.output.contains("Huset") && !seen.output.contains("r.yaml"), "\(seen.output)")
      let listed = try ProgramRun(["strategier"], in: folder.path)
      #expect(listed.status == 0 && listed.output.contains("Unge-strategien"))
    }
  }

  @Test func `says which there are where several lie here`() throws {
    try ScratchFolder.use { folder in
      try folder.write("a.yaml", text: Self.register)
      try folder.write("b.yaml", text: Self.register)
      let run = try ProgramRun(["strategier"], in: folder.path)
      #expect(run.status == 2 && run.errors.contains("a.yaml eller b.yaml"), "\(run.errors)")
    }
  }

  @Test func `the year's ledetråd is sound beside the register, and plans can be written from it`()
    throws
  {
    try ScratchFolder.use { folder in
      try folder.write("r.yaml", text: Self.register)
      let made = try ProgramRun(
        ["ledetråd", "ny", "l.yaml", "--strategier", "r.yaml", "--år", "2020"], in: folder.path)
      #expect(made.status == 0, "\(made.errors)")
      let guide = LedetraadDocument.read(Array(try folder.text("l.yaml").utf8)).guide
      #expect(guide.register == "fb-strategier")
      #expect(guide.themes.map(\.strategy) == ["ungestrategi", "handicap"])
      #expect(guide.themes.map(\.centres) == [["ungecentret", "jobcenter"], []])
      let shown = try ProgramRun(["ledetråd", "vis", "l.yaml"], in: folder.path)
      #expect(shown.output.contains("Gælder for ungecentret og jobcenter"), "\(shown.output)")
      let checked = try ProgramRun(["ledetråd", "tjek", "l.yaml", "--streng"], in: folder.path)
      #expect(checked.status == 0 && checked.output.isEmpty, "\(checked.output)")
      let written = try ProgramRun(
        ["skriv", "p.yaml", "--ledetråd", "l.yaml"], input: "Huset\n", in: folder.path)
      #expect(written.output.contains("Planen er gemt i p.yaml"), "\(written.output)")
    }
  }

  @Test(arguments: [
    ("strategi: ungestrateg", "Mente du »ungestrategi«?"), ("strategi: ''", "Temaet har ingen"),
  ])
  func `a theme whose strategy is not there is told`(line: String, message: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("r.yaml", text: Self.register)
      let guide = """
        format: ledetråd/1
        id: l
        titel: L
        år: 2020
        strategier: fb-strategier
        temaer: [{ id: a, titel: A, \(line) }]

        """
      try folder.write("l.yaml", text: guide)
      let run = try ProgramRun(["ledetråd", "tjek", "l.yaml"], in: folder.path)
      #expect(run.status == 1 && run.output.contains(message), "\(run.output)")
      try folder.write("l.yaml", text: guide.replacing("fb-strategier", with: "andre"))
      let lost = try ProgramRun(["ledetråd", "tjek", "l.yaml"], in: folder.path)
      #expect(lost.status == 1, "\(lost.output)")
    }
  }
}

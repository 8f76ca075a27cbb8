import DanishText
import PlanModel
import PlanRules
import Testing

@testable import PlanOverview
@testable import PlanReports

/// Centres whose id is a P-number, ten digits that look like a CPR number.
@Suite struct CentreNumberTests {
  private static let numbers = (1...6).map { "100325123\($0)" }

  /// A plan that names the next centre, and a person by her number.
  private static func plan(_ index: Int) -> Plan {
    var plan = Plan()
    (plan.centre.id, plan.centre.name) = (numbers[index], "Hus \(index + 1)")
    (plan.guide, plan.year) = ("ledetråd-2016", .known(2016))
    var goal = Goal(id: "M1", title: "Mad i ro \(index)", theme: "samspil")
    goal.sharedWith = [numbers[(index + 1) % 6], "1003251239"]
    goal.responsible = "Kurt 0102031234"
    plan.goals = [goal]
    return plan
  }

  private static func facts() -> [CentreFacts] {
    numbers.indices.map { OverviewMaker.facts("\($0).yaml", plan($0)) }
  }

  private static func list() throws -> [ExpectedCentre] {
    let rows = numbers.map { "\($0);Hus;Kurt 0102031234\n" }.joined()
    return try CentreList("id;navn;leder\n" + rows).centres
  }

  @Test func `each is a centre of its own, and is known from the list`() throws {
    #expect(try Self.list().map(\.id) == Self.numbers)
    let overview = OverviewMaker.report(Self.facts(), expecting: try Self.list()).overview
    #expect(overview.rows.map(\.id) == Self.numbers)
    #expect(overview.rows.allSatisfy { $0.isDelivered })
    #expect(overview.doubles.isEmpty && overview.unlisted.isEmpty)
  }

  @Test func `they survive the lines that parts are handed on in`() {
    let again = Self.facts().compactMap { CentreFacts(line: $0.line(guide: nil)) }
    #expect(again == Self.facts())
    #expect(again.map(\.plan.centre.id) == Self.numbers)
    #expect(again[0].plan.goals[0].sharedWith == [Self.numbers[1], "1003251239"])
  }

  @Test(arguments: [TextFormat.csv, .json, .ndjson, .reminders])
  func `they are shown, and people's numbers are not`(format: TextFormat) throws {
    let report = OverviewMaker.report(Self.facts(), expecting: try Self.list())
    let text = try format.write(report)
    #expect(text.contains(Self.numbers[0]))
    #expect(!text.contains("0102031234"))
  }

  @Test func `findings between plans name them`() throws {
    let report = OverviewMaker.report(Self.facts(), expecting: try Self.list())
    var messages: [String] = []
    report.forEachFinding { _, issue in messages.append(issue.message) }
    #expect(messages.contains { $0.contains("»1003251239«") })
    #expect(!messages.contains { $0.contains(CPRNumber.mask) })
  }

  @Test func `ids that had to be masked do not make one centre of two`() {
    let facts = ["010203-1234", "010203-5678"].map { id in
      var plan = Self.plan(0)
      (plan.centre.id, plan.centre.name) = (id, id)
      return OverviewMaker.facts("\(id.suffix(4)).yaml", plan)
    }
    let overview = OverviewMaker.report(facts).overview
    #expect(overview.rows.map(\.id) == [CPRNumber.mask, CPRNumber.mask])
  }
}

/// Findings that name centres, as each output of the check shows them.
@Suite struct CentreMessageTests {
  private static func report() -> CheckReport {
    var finding = Finding(
      rule: "ukendt-center", level: .warning, path: FieldPath(),
      message: "Målet M1 er fælles med »1003251239«; ring til 0102031234.",
      suggestion: "1003251238")
    finding.centreNumbers = ["1003251239", "1003251238"]
    var plan = CheckedPlan(file: "a.yaml", findings: [finding])
    (plan.centre, plan.name) = ("1003251231", "Hus 0102031234")
    return CheckReport(plans: [plan])
  }

  private static func text(_ format: some ReportFormat<CheckReport>) throws -> String {
    var bytes: [UInt8] = []
    var sink = ReportSink { bytes += $0 }
    try format.write(report(), look: ReportLook(), to: &sink)
    try sink.flush()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `the numbers stand, and others are masked`() throws {
    let texts = [
      try Self.text(CheckJSON()), try Self.text(CheckCSV()), try Self.text(CheckGitHub()),
      try Self.text(CheckSARIF()), try Self.text(CheckText()),
      CheckSummary.lines(of: Self.report()).joined(),
    ]
    for text in texts {
      #expect(text.contains("»1003251239«"))
      #expect(!text.contains("0102031234"))
    }
    for text in texts.prefix(2) {
      #expect(text.contains("1003251238") && text.contains("1003251231"))
    }
  }

  @Test func `in a plan's line they stand only where they are ids`() throws {
    let line = "sammen-med: [1003251231] # 1003251231"
    var plan = Plan()
    plan.centre.id = "1003251231"
    let place = SourceRange(
      start: SourcePosition(line: 1, column: 14), end: SourcePosition(line: 1, column: 24))
    let ids = CentreIDPlaces(plan) { findings in
      findings.map { finding in
        var finding = finding
        finding.place = place
        return finding
      }
    }
    let lines = SourceLines(Array(line.utf8), centreIDs: ids)
    let excerpt = try #require(lines.excerpt(at: place))
    #expect(excerpt.text == "sammen-med: [1003251231] # **********")
    let masked = try #require(SourceLines(Array(line.utf8)).excerpt(at: place))
    #expect(masked.text == "sammen-med: [**********] # **********")
  }
}

import PlanOverview
import PlanProse
import PlanReports
import TestSupport
import Testing

/// The registry of formats.
@Suite struct ReportFormatsTests {
  private func check<Content: Reportable>(_ content: Content) throws {
    let formats = Content.formats
    let about = formats.map(\.about)
    #expect(Set(about.map(\.name)).count == formats.count)
    #expect(about.allSatisfy { !$0.ending.isEmpty && !$0.ending.contains(".") })
    for format in formats where format.about.isText {
      let text = try format.text(of: content)
      #expect(!text.isEmpty, "\(format.about.name)")
    }
  }

  @Test func `every format has a name of its own, an ending, and something to tell`() throws {
    var finding = CheckedPlan(file: "a.yaml")
    finding.findings = [
      .init(rule: "cpr-nummer", level: .error, path: .init(), message: "Der står et nummer.")
    ]
    try check(CheckReport(plans: [finding]))
    try check(try OverviewMaker.sampleReport())
    var random = SeededGenerator(seed: 1)
    let plan = SampleCalendar.plan(days: 5, .even, longest: 5, &random)
    let calendar = SampleCalendar.calendar(plan)
    let picture = try #require(YearWheel(calendar)?.picture)
    try check(Document([.title("Titel"), .picture(picture)], calendars: [calendar]))
  }

  @Test func `a long report is handed on in parts of some size`() throws {
    var parts: [Int] = []
    var sink = ReportSink { parts.append($0.count) }
    for _ in 0..<100 { try sink.put(String(repeating: "a", count: 10_000)) }
    try sink.flush()
    #expect(parts.reduce(0, +) == 1_000_000)
    #expect(parts.count > 10)
    #expect(parts.dropLast().allSatisfy { (1 << 16..<1 << 17).contains($0) })
  }

  @Test func `a format that needs a file says so where there is none to lend`() throws {
    var sink = ReportSink { _ in }
    #expect(throws: ReportProblem.self) {
      try OverviewWorkbook().write(
        OverviewMaker.report([]), look: ReportLook(), to: &sink)
    }
  }
}

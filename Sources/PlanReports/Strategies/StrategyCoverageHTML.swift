public import PlanFollowUp
import PlanModel

/// `overblik --strategier --format html`: the same table as a page.
public struct StrategyCoverageHTML: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("html", ending: "html", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the page.
  public func write(
    _ coverage: StrategyCoverage, look: ReportLook, to sink: inout ReportSink
  ) throws {
    let title = StrategyCoverageTexts.title
    var table = PageTable(
      id: "strategier", caption: StrategyCoverageTexts.about,
      columns: [PageTable.Column(heading: StrategyCoverageTexts.strategy)]
        + coverage.years.map { PageTable.Column(heading: String($0), isNumber: true) })
    table.rows = coverage.rows.map { row in
      let name = Markup(text: StrategyCoverageTexts.name(row, isPlain: false))
      let indented: Markup = row.goal == nil ? "<b>\(name)</b>" : "\(name)"
      return [indented] + row.cells.map { Markup(text: StrategyCoverageTexts.cell($0)) }
    }
    let content: Markup =
      coverage.rows.isEmpty ? "<p>\(StrategyCoverageTexts.nothing)\n" : table.markup
    let body: Markup = """
      <header><p class="over">\(coverage.register.title.shown ?? "")
      <h1>\(title)</h1>
      </header>
      <main>
      \(content)</main>

      """
    try sink.put(PageFrame.tables(titled: title, body: body).html)
  }
}

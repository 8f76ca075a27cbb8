public import PlanFollowUp
import PlanModel
import TextLayout

/// `overblik --strategier`: strategies and their goals down, years across.
public struct StrategyCoverageText: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("tekst", ending: "txt", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the table.
  public func write(
    _ coverage: StrategyCoverage, look: ReportLook, to sink: inout ReportSink
  ) throws {
    for line in lines(coverage, look) { try sink.put(line + "\n") }
  }

  private func lines(_ coverage: StrategyCoverage, _ look: ReportLook) -> [String] {
    guard !coverage.rows.isEmpty else {
      return StrategyCoverageTexts.nothing.wrapped(to: look.columns)
    }
    let head = StrategyCoverageTexts.about.wrapped(to: look.columns)
    let cells = coverage.rows.map { row in
      [StrategyCoverageTexts.name(row, isPlain: look.isPlain)]
        + row.cells.map(StrategyCoverageTexts.cell)
    }
    let table = TextTable(
      headings: [StrategyCoverageTexts.strategy] + coverage.years.map(String.init), rows: cells)
    if look.isPlain { return head + table.sentences }
    return head + (table.fitted(to: look.columns) ?? cells.flatMap { card($0, coverage, look) })
  }

  /// Where the window is too narrow: the name, and the years under it.
  private func card(
    _ cells: [String], _ coverage: StrategyCoverage, _ look: ReportLook
  ) -> [String] {
    let years = zip(coverage.years, cells.dropFirst()).map { "\($0): \($1)" }
    return cells[0].wrapped(to: look.columns)
      + years.joined(separator: " · ").wrapped(to: look.columns, first: "    ")
  }
}

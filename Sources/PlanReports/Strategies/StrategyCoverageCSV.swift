import DataFormats
public import PlanFollowUp
import PlanModel

/// `overblik --strategier --format csv`: a row for each strategy or goal and year, for Danish Excel.
public struct StrategyCoverageCSV: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("csv", ending: "csv")

  /// Needs nothing.
  public init() {}

  /// Writes the rows.
  public func write(
    _ coverage: StrategyCoverage, look: ReportLook, to sink: inout ReportSink
  ) throws {
    try sink.put(CSVText.mark + CSVText.data(StrategyCoverageTexts.dataColumns))
    for row in coverage.rows {
      for (year, cell) in zip(coverage.years, row.cells) {
        try sink.put(CSVText.data(Self.cells(row, year, cell)))
      }
    }
  }

  private static func cells(
    _ row: StrategyCoverage.Row, _ year: Int, _ cell: StrategyCoverage.Cell?
  ) -> [String] {
    [
      row.strategy.id.shown ?? "", row.goal?.id.shown ?? "",
      (row.goal.map(\.title) ?? row.strategy.title).shown ?? "",
      row.goal?.heritage?.value?.rawValue ?? "", String(year),
      cell == nil ? OverviewTexts.no : OverviewTexts.yes, cell.map { String($0.reached) } ?? "",
      cell.map { String($0.meant) } ?? "",
    ]
  }
}

import DataFormats
import PlanModel
public import PlanOverview

/// `overblik --rykkere`: a list for mail merge, one centre a row, of those where something is
/// missing.
public struct OverviewReminders: ReportFormat {
  /// Its name.
  public var name: String { "rykkere" }
  /// Its ending.
  public var ending: String { "csv" }

  /// Needs nothing.
  public init() {}

  /// Writes the list, in parts.
  public func write(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    try sink.put(CSVText.mark + CSVText.row(OverviewTexts.reminderHeadings))
    let titles = report.overview.themes.map(\.shortTitle)
    for row in report.overview.rows {
      guard let sentence = OverviewTexts.reminder(row, report.overview.cells(row), titles) else {
        continue
      }
      let cells = [row.id ?? "", row.name, row.leader ?? "", row.expected?.email ?? "", sentence]
      try sink.put(CSVText.row(cells))
    }
  }
}

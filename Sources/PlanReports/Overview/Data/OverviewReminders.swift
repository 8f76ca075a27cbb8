import DataFormats
import PlanModel
public import PlanOverview

/// `overblik --rykkere`: a list for mail merge, one centre a row, of those where something is
/// missing.
public struct OverviewReminders: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("rykkere", ending: "csv")

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
      // The date to answer by is left for whoever sends the letters to fill in.
      let cells = [row.id, row.name, row.leader, row.expected?.email, sentence, nil]
      try sink.put(CSVText.row(cells.map { $0 ?? "" }))
    }
  }
}

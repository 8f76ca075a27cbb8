import PlanModel

/// `overblik --rykkere`: a list for mail merge, one centre a row, of those where something is
/// missing.
public enum OverviewReminders {
  /// Writes the list, in parts.
  public static func write(
    _ report: OverviewReport, to write: @escaping ([UInt8]) throws -> Void
  ) throws {
    var sink = ReportSink(write)
    try sink.put(CSVText.mark + CSVText.row(OverviewTexts.reminderHeadings))
    let titles = report.overview.themes.map(\.shortTitle)
    for row in report.overview.rows {
      guard let sentence = OverviewTexts.reminder(row, report.overview.cells(row), titles) else {
        continue
      }
      let cells = [row.id ?? "", row.name, row.leader ?? "", row.expected?.email ?? "", sentence]
      try sink.put(CSVText.row(cells))
    }
    try sink.flush()
  }
}

public import PlanOverview

/// `overblik --format ndjson`: one plan a line, in the order of the rows.
///
/// Second plans, plans of other ledetråde and files that are no plans are in it too: whoever folds the lines again is to
/// see what was seen here.
public struct OverviewLines: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "ndjson", ending: "ndjson", showsTexts: true, remark: OverviewTexts.onePlanALine)

  /// Needs nothing.
  public init() {}

  /// Writes the lines, in parts.
  public func write(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    let overview = report.overview
    let others = overview.doubles.map(\.row) + overview.unlisted.map(\.row) + overview.others
    for row in overview.rows + others {
      guard let place = row.detail, let line = report.details.bytes(at: place) else { continue }
      try sink.put(line + [0x0a])
    }
  }
}

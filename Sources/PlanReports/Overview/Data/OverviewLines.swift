public import PlanOverview

/// `overblik --format ndjson`: one plan a line, in the order of the rows.
///
/// Second plans and plans of other ledetråde are in it too: whoever folds the lines again is to
/// see what was seen here.
public struct OverviewLines: ReportFormat {
  /// Its name.
  public var name: String { "ndjson" }
  /// Its ending.
  public var ending: String { "ndjson" }
  /// It shows the plans.
  public var showsTexts: Bool { true }
  /// What there is to know of it.
  public var remark: String? { OverviewTexts.onePlanALine }

  /// Needs nothing.
  public init() {}

  /// Writes the lines, in parts.
  public func write(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    let overview = report.overview
    let others = overview.doubles.map(\.row) + overview.setAside.map(\.row)
    for row in overview.rows + others {
      guard let place = row.detail, let line = report.details.bytes(at: place) else { continue }
      try sink.put(line + [0x0a])
    }
  }
}

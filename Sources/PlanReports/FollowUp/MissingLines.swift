import PlanOverview

/// `opfølg mangler --format ndjson`: the plans themselves, one a line, as `overblik --format ndjson`
/// writes them. Either command reads them again, on any day, so that parts from several machines give
/// what one run over all plans gives.
public struct MissingLines: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "ndjson", ending: "ndjson", showsTexts: true, remark: OverviewTexts.onePlanALine)

  /// Needs nothing.
  public init() {}

  /// Writes the lines, in parts.
  public func write(_ report: MissingReport, look: ReportLook, to sink: inout ReportSink) throws {
    for place in report.places {
      guard let line = report.lines?.bytes(at: place) else { continue }
      try sink.put(line + [0x0A])
    }
  }
}

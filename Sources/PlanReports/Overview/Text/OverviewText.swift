public import PlanOverview

/// `overblik` in a terminal: headline, what stands out, totals as bars, matrix, and lists.
public struct OverviewText: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("tekst", ending: "txt", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the report, in parts. In a window whose height is known, of many rows only the thinnest
  /// are shown.
  public func write(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    var page = TextPage(report: report, look: look, sink: sink)
    try page.headline()
    try page.standsOut()
    try page.totals()
    try page.rows()
    try page.comparison()
    try page.lists()
    sink = page.sink
  }
}

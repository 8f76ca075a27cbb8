import PlanModel

/// `overblik` in a terminal: headline, matrix, totals as bars, and what stands out.
public enum OverviewText {
  /// Writes the report, in parts.
  ///
  /// - Parameters:
  ///   - report: What to show.
  ///   - look: The window.
  ///   - showingAll: Whether every row is shown, also where the window would scroll for long.
  ///   - write: Takes the next part.
  /// - Throws: What `write` throws.
  public static func write(
    _ report: OverviewReport, look: TextLook, showingAll: Bool = true,
    to write: @escaping ([UInt8]) throws -> Void
  ) throws {
    var page = TextPage(report: report, look: look, sink: ReportSink(write))
    try page.headline()
    if look.isPlain {
      try page.plainRows()
    } else {
      try page.matrix(showingAll: showingAll)
    }
    try page.totals()
    try page.comparison()
    try page.lists()
    try page.standsOut()
    try page.end()
  }
}

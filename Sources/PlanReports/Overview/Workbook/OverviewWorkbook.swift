public import PlanOverview

/// `overblik --format xlsx`: a summary with charts, the matrix, the themes, the goals, the findings and the missing
/// centres, each on a sheet. Rows go to disk as they are written.
public struct OverviewWorkbook: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("xlsx", ending: "xlsx", isText: false, showsTexts: true)

  /// Needs nothing.
  public init() {}

  /// Writes the workbook. The library writes it itself, and only to a file.
  public func write(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    try Self.write(report, to: &sink) { sheets in
      SummarySheet(sheets)?.write()
      sheets.matrix()
      sheets.themes()
      sheets.goals()
      sheets.findings()
      sheets.missing()
      sheets.progress()
    }
  }

  /// Writes a workbook with what `fill` puts into it.
  static func write(
    _ report: OverviewReport, to sink: inout ReportSink, _ fill: (WorkbookSheets) -> Void
  ) throws {
    try Workbook.write(titled: OverviewTexts.title(report.overview.guide), to: &sink) { book in
      fill(WorkbookSheets(report: report, book: book, formats: SheetFormats(book)))
    }
  }
}

import CXlsxWriter
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
    try sink.putFile { path, folder in try write(report, at: path, folder: folder, fill) }
  }

  private static let noMemory = ReportProblem(
    reason: OverviewTexts.noMemory, advice: OverviewTexts.makeRoom)

  private static func write(
    _ report: OverviewReport, at path: String, folder: String, _ fill: (WorkbookSheets) -> Void
  ) throws {
    try folder.withCString { folder in
      var options = lxw_workbook_options()
      options.constant_memory = UInt8(LXW_TRUE.rawValue)
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      guard let book = workbook_new_opt(path, &options) else {
        throw noMemory
      }
      describe(book, report)
      fill(WorkbookSheets(report: report, book: book, formats: SheetFormats(book)))
      let result = workbook_close(book)
      guard result == LXW_NO_ERROR else {
        throw problem(result)
      }
    }
  }

  private static func problem(_ error: lxw_error) -> ReportProblem {
    switch error {
    case LXW_ERROR_MEMORY_MALLOC_FAILED: noMemory
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE:
      ReportProblem(reason: Texts.noScratchFile)
    default: ReportProblem(reason: OverviewTexts.libraryError(error.rawValue))
    }
  }

  private static func describe(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ report: OverviewReport
  ) {
    let title = OverviewTexts.title(report.overview.guide)
    title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      // A fixed day, so that the same plans give the same bytes.
      properties.created = 1_420_070_400
      workbook_set_properties(book, &properties)
    }
  }
}

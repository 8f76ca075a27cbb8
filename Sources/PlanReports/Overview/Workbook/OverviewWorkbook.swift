import CXlsxWriter
import PlanModel

/// `overblik --format xlsx`: the matrix, the themes, the goals, the findings and the missing
/// centres, each on a sheet. Rows go to disk as they are written.
public enum OverviewWorkbook {
  /// Why there is no workbook; the words are the library's own.
  public struct Problem: Error {
    /// What the library says.
    public var reason: String
  }

  /// Writes the workbook to a file, over what is there.
  ///
  /// - Parameters:
  ///   - report: What to write.
  ///   - path: The file. The library writes it itself and cannot write anywhere else.
  ///   - folder: Where passing files may be put.
  /// - Throws: `Problem` where the library could not do it.
  public static func write(_ report: OverviewReport, to path: String, folder: String) throws {
    try folder.withCString { folder in
      var options = lxw_workbook_options()
      options.constant_memory = UInt8(LXW_TRUE.rawValue)
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      guard let book = workbook_new_opt(path, &options) else {
        throw Problem(reason: OverviewTexts.noMemory)
      }
      describe(book, report)
      fill(book, report)
      let result = workbook_close(book)
      guard result == LXW_NO_ERROR else {
        throw Problem(reason: lxw_strerror(result).map { String(cString: $0) } ?? "")
      }
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

  private static func fill(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ report: OverviewReport
  ) {
    let formats = SheetFormats(book)
    let sheets = WorkbookSheets(report: report, book: book, formats: formats)
    sheets.matrix()
    sheets.themes()
    sheets.goals()
    sheets.findings()
    sheets.missing()
  }
}

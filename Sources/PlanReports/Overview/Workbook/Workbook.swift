import CXlsxWriter

/// An Excel workbook, written by libxlsxwriter in constant memory: rows go to disk as they come.
enum Workbook {
  /// Writes a workbook with a title, and what `fill` puts into it.
  static func write(
    titled title: String, to sink: inout ReportSink,
    _ fill: (UnsafeMutablePointer<lxw_workbook>) -> Void
  ) throws {
    try sink.putFile { path, folder in try write(title, at: path, folder: folder, fill) }
  }

  private static var noMemory: ReportProblem {
    ReportProblem(
      reason: OverviewTexts.noMemory, advice: OverviewTexts.makeRoom)
  }

  private static func write(
    _ title: String, at path: String, folder: String,
    _ fill: (UnsafeMutablePointer<lxw_workbook>) -> Void
  ) throws {
    try folder.withCString { folder in
      var options = lxw_workbook_options()
      options.constant_memory = UInt8(LXW_TRUE.rawValue)
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      guard let book = workbook_new_opt(path, &options) else {
        throw noMemory
      }
      describe(book, title)
      fill(book)
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

  private static func describe(_ book: UnsafeMutablePointer<lxw_workbook>, _ title: String) {
    title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      // A fixed day, so that the same content gives the same bytes.
      properties.created = 1_420_070_400
      workbook_set_properties(book, &properties)
    }
  }
}

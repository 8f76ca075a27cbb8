/// A sheet for notes as a PDF: the sheet for Word, laid out by LibreOffice.
public struct NotePDF: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "pdf", ending: "pdf", isText: false, isForPeople: true, hasPages: true,
    remark: Texts.Document.pdfRemark)

  /// Needs nothing.
  public init() {}

  /// Writes the sheet.
  ///
  /// - Throws: Also `ReportProblem` where the sink has nobody who makes a PDF.
  public func write(_ notes: NoteSheet, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.putPDF(TypesetJob(typst: nil, word: { try WordNotes().bytes(of: notes) }))
  }
}

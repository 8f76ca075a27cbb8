/// Question cards as a PDF: the cards for Word, laid out by LibreOffice.
public struct CardsPDF: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "pdf", ending: "pdf", isText: false, isForPeople: true, hasPages: true,
    remark: Texts.Document.pdfRemark)

  /// Needs nothing.
  public init() {}

  /// Writes the cards.
  ///
  /// - Throws: Also `ReportProblem` where the sink has nobody who makes a PDF.
  public func write(_ cards: QuestionCards, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.putPDF(TypesetJob(typst: nil, word: { try WordCards().bytes(of: cards) }))
  }
}

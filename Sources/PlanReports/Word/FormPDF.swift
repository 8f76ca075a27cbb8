public import PlanForms

/// The form of a plan as a PDF, to be printed and filled in by hand: the form for Word, laid out by
/// LibreOffice.
public struct FormPDF: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "pdf", ending: "pdf", isText: false, isForPeople: true, hasPages: true,
    remark: Texts.Document.pdfRemark)

  /// Needs nothing.
  public init() {}

  /// Writes the form.
  ///
  /// - Throws: Also `ReportProblem` where the sink has nobody who makes a PDF.
  public func write(_ form: PlanForm, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.putPDF(
      TypesetJob(typst: nil, word: { try WordForm().bytes(of: form, isOnPaper: true) }))
  }
}

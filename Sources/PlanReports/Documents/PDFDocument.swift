public import PlanProse

/// A document as a PDF, made by what the machine has for it: Typst, else LibreOffice.
public struct PDFDocument: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "pdf", ending: "pdf", isText: false, isForPeople: true, hasPages: true,
    remark: Texts.Document.pdfRemark)

  private let template: WordTemplate?

  /// A document of our own pages, or in somebody's template.
  public init(template: WordTemplate? = nil) { self.template = template }

  /// Writes the document.
  ///
  /// - Throws: Also `ReportProblem` where the sink has nobody who makes a PDF.
  public func write(_ document: Document, look: ReportLook, to sink: inout ReportSink) throws {
    let images =
      template == nil ? [] : WordDocument.images(of: document) { sink.image($0) }
    try sink.putPDF(Self.job(of: document, in: template, images))
  }

  /// What a typesetter is asked to do.
  static func job(
    of document: Document, in template: WordTemplate? = nil, _ images: [WordImage] = []
  ) -> TypesetJob {
    let word = WordDocument(template: template)
    return TypesetJob(
      typst: template == nil ? { TypstSource.text(of: document, without: $0) } : nil,
      word: { try word.bytes(of: document, .references, images) })
  }
}

/// A document that is to become a PDF, in the two forms of which one can be made.
public struct TypesetJob {
  /// For Typst, without the characters that no font has; nil where it is to look as only the document
  /// for Word does.
  public let typst: ((_ without: Set<Unicode.Scalar>) -> String)?
  /// For LibreOffice.
  public let word: () throws -> [UInt8]
}

/// Makes PDFs and images, by a program of the machine.
public protocol Typesetter {
  /// The bytes of the PDF.
  func pdf(_ job: TypesetJob) throws -> [UInt8]
  /// The bytes of a PNG of the only page of a text for Typst.
  func image(_ page: String) throws -> [UInt8]
}

public import PlanProse

/// What can be told as a document of passages, and so in any format that documents have.
public protocol Documented: Reportable {
  /// The document.
  var document: Document { get }
}

/// A document's format for what can be told as one.
public struct DocumentFormat<Content: Documented>: ReportFormat {
  private let form: any ReportFormat<Document>

  /// What to know of it.
  public var about: FormatAbout { form.about }

  /// Writes by a format of documents.
  public init(_ form: any ReportFormat<Document>) { self.form = form }

  /// Writes the content as a document.
  public func write(_ content: Content, look: ReportLook, to sink: inout ReportSink) throws {
    try form.write(content.document, look: look, to: &sink)
  }
}

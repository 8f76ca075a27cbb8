import OfficeFiles
public import PlanProse

/// A document for Word and LibreOffice (`.docx`, ECMA-376), with headings that are headings, lists
/// that are lists, and tables that repeat their heads.
public struct WordDocument: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "docx", ending: "docx", isText: false, isForPeople: true, hasPages: true,
    remark: Texts.Word.remark)

  private let template: WordTemplate?

  /// A document of our own pages, or in somebody's template.
  public init(template: WordTemplate? = nil) { self.template = template }

  /// Writes the document.
  public func write(_ document: Document, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(bytes(of: document))
  }

  /// The file's bytes; the same for the same document.
  public func bytes(of document: Document) throws -> [UInt8] { try bytes(of: document, .field) }

  /// The bytes of a document with contents of a kind.
  func bytes(of document: Document, _ contents: WordContents.Kind) throws -> [UInt8] {
    try ReportProblem.asking {
      try template?.bytes(of: document, contents: contents)
        ?? WordPackage.bytes(of: Self.parts(of: document, contents))
    }
  }

  private static func parts(of document: Document, _ contents: WordContents.Kind) -> [WordPart] {
    [
      WordPart(kind: .document, markup: main(document, contents)),
      WordPart(kind: .styles, markup: WordStyles.markup),
      WordPart(kind: .numbering, markup: WordNumbering.markup),
      WordPart(kind: .settings, markup: WordSettings.markup),
      WordPart(kind: .fontTable, markup: WordFonts.markup),
      WordPart(kind: .theme, markup: WordTheme.markup),
    ] + WordPage.parts(document.about, in: .own) + [
      WordPart(kind: .core, markup: WordProperties.core(document.about)),
      WordPart(kind: .app, markup: WordProperties.app),
    ]
  }

  private static func main(_ document: Document, _ contents: WordContents.Kind) -> XMLMarkup {
    """
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
    \(WordBody.of(document, in: .own, contents: contents))\(WordPage.section)</w:body></w:document>
    """
  }
}

extension ReportProblem {
  /// Does what can fail only for want of memory.
  fileprivate static func asking<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch { throw ReportProblem(reason: Texts.Word.isTooLarge) }
  }
}

import OfficeFiles
public import PlanProse

/// A document for Word and LibreOffice (`.docx`, ECMA-376), with headings that are headings, lists
/// that are lists, and tables that repeat their heads.
public struct WordDocument: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "docx", ending: "docx", isText: false, isForPeople: true, hasPages: true,
    remark: Texts.Word.remark)

  /// A document of our own pages.
  public init() {}

  /// Writes the document.
  public func write(_ document: Document, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(bytes(of: document))
  }

  /// The file's bytes; the same for the same document.
  public func bytes(of document: Document) throws -> [UInt8] {
    try ReportProblem.asking { try WordPackage.bytes(of: Self.parts(of: document)) }
  }

  private static func parts(of document: Document) -> [WordPart] {
    parts(main: main(document), document.about)
  }

  /// The parts of a document without a template, from what its main part holds.
  static func parts(main: XMLMarkup, _ about: DocumentAbout) -> [WordPart] {
    [
      WordPart(kind: .document, markup: main),
      WordPart(kind: .styles, markup: WordStyles.markup),
      WordPart(kind: .numbering, markup: WordNumbering.markup),
      WordPart(kind: .settings, markup: WordSettings.markup),
      WordPart(kind: .fontTable, markup: WordFonts.markup),
      WordPart(kind: .theme, markup: WordTheme.markup),
      WordPart(
        kind: .header,
        markup: WordPage.header(WordProperties.title(of: about), isDraft: about.isDraft)),
      WordPart(kind: .firstHeader, markup: WordPage.firstHeader(isDraft: about.isDraft)),
      WordPart(kind: .footer, markup: WordPage.footer),
      WordPart(kind: .core, markup: WordProperties.core(about)),
      WordPart(kind: .app, markup: WordProperties.app),
    ]
  }

  private static func main(_ document: Document) -> XMLMarkup {
    """
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
    \(WordBody.of(document, in: .own))\(WordPage.section)</w:body></w:document>
    """
  }
}

extension ReportProblem {
  /// Does what can fail only for want of memory.
  fileprivate static func asking<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch { throw ReportProblem(reason: Texts.Word.isTooLarge) }
  }
}

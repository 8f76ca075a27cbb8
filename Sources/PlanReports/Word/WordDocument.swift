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
    let images = Self.images(of: document) { sink.image($0) }
    try sink.put(bytes(of: document, .field, images))
  }

  /// The file's bytes; the same for the same document.
  public func bytes(of document: Document) throws -> [UInt8] { try bytes(of: document, .field) }

  /// The bytes of a document with contents of a kind.
  func bytes(
    of document: Document, _ contents: WordContents.Kind, _ images: [WordImage] = []
  ) throws -> [UInt8] {
    try ReportProblem.asking {
      try template?.bytes(of: document, contents: contents, images: images)
        ?? WordPackage.bytes(of: Self.parts(of: document, contents, images), images: images)
    }
  }

  /// The pictures that can be shown: dots are asked for, and where nobody makes them there is only
  /// the table.
  static func images(
    of document: Document, _ draw: (String) -> [UInt8]?
  ) -> [WordImage] {
    document.pictures.enumerated().compactMap { index, picture in
      draw(PictureImage.page(of: picture).code)
        .map { WordImage(number: index + 1, picture: picture, png: $0) }
    }
  }

  private static func parts(
    of document: Document, _ contents: WordContents.Kind, _ images: [WordImage]
  ) -> [WordPart] {
    parts(main: main(document, contents, images), document.about)
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
    ] + WordPage.parts(about, in: .own) + [
      WordPart(kind: .core, markup: WordProperties.core(about)),
      WordPart(kind: .app, markup: WordProperties.app),
    ]
  }

  private static func main(
    _ document: Document, _ contents: WordContents.Kind, _ images: [WordImage]
  ) -> XMLMarkup {
    let body = WordBody.of(document, in: WordFrame.own.showing(images), contents: contents)
    return """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
      \(body)\(WordPage.section)</w:body></w:document>
      """
  }
}

extension ReportProblem {
  /// Does what can fail only for want of memory.
  fileprivate static func asking<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch { throw ReportProblem(reason: Texts.Word.isTooLarge) }
  }
}

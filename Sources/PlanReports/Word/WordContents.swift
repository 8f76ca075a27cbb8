import OfficeFiles

/// The contents of a document: a field of Word, filled in with links to the headings.
///
/// The numbers of the pages are left to Word, which puts them in when the document is printed, saved
/// as a PDF, or the field is brought up to date. A field that is marked as out of date makes Word ask
/// everybody who opens the document whether it may look into other files (seen by others with Word
/// for Mac 16: with some marks all pages became page 1).
struct WordContents {
  /// A heading that the contents lead to.
  struct Entry {
    /// Its place, by which it is linked to.
    var number: Int
    /// Its text.
    var text: String
    /// How deep it is, from 1.
    var level: Int

    /// The name of its bookmark, as Word itself would call it.
    var bookmark: String { "_Toc\(100_000_000 + number)" }
  }

  /// Who makes the contents what they are.
  enum Kind {
    /// Word, by a field that it keeps up to date.
    case field
    /// Whoever lays out the pages, by numbers of pages that stand alone: LibreOffice drops the
    /// numbers in a field.
    case references
  }

  /// With more headings than that, only the chapters are listed.
  private static let most = 60

  private let entries: [Entry]
  private let depth: Int
  private let kind: Kind

  /// The contents that list some headings.
  init(_ all: [Entry], _ kind: Kind) {
    self.kind = kind
    depth = all.count > Self.most ? 1 : 2
    entries = all.filter { [depth] in $0.level <= depth }
  }

  /// With one or two chapters all is in sight.
  var isWorthIt: Bool { entries.filter { $0.level == 1 }.count > 2 }

  /// The paragraphs.
  func markup(in frame: WordFrame) -> XMLMarkup {
    let heading = WordParagraphLook(style: frame.id(.contentsHeading)).markup
    let lines = entries.enumerated().map { index, entry in
      line(entry, isFirst: index == 0, isLast: index == entries.count - 1, frame)
    }
    return "<w:p>\(heading)\(WordText.runs(Texts.Document.contents))</w:p>\(lines.joined())"
  }

  private func line(
    _ entry: Entry, isFirst: Bool, isLast: Bool, _ frame: WordFrame
  ) -> XMLMarkup {
    let style = frame.id(entry.level == 1 ? .contents1 : .contents2)
    let isField = kind == .field
    let begin = isFirst && isField ? WordField.begin("TOC \\o \"1-\(depth)\" \\h \\z \\u") : ""
    let page = "\(WordField.begin("PAGEREF \(entry.bookmark) \\h"))\(WordField.end)" as XMLMarkup
    return """
      <w:p>\(WordParagraphLook(style: style, rightTab: frame.width).markup)\(begin)\
      <w:hyperlink w:anchor="\(entry.bookmark)" w:history="1">\(WordText.runs(entry.text))\
      <w:r><w:tab/></w:r>\(page)</w:hyperlink>\(isLast && isField ? WordField.end : "")</w:p>
      """
  }
}

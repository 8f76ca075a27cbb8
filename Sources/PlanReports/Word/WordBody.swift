import OfficeFiles
import PlanProse

/// Passages as the body of a document. What belongs together, such as names and values, stands in one
/// table.
struct WordBody {
  private let frame: WordFrame
  private var markup: XMLMarkup = ""
  /// What stands before the first chapter: the front page.
  private var front: XMLMarkup = ""
  private var entries: [WordContents.Entry] = []
  /// Names and values that come to stand in one table.
  private var fields: [(label: String, paragraphs: [XMLMarkup], length: Int)] = []
  private var endsWithTable = false
  private var hasChapters = false
  private var lastHeading: String

  private let isShort: Bool

  private init(_ frame: WordFrame, _ about: DocumentAbout) {
    (self.frame, lastHeading, isShort) = (frame, about.title, about.isShort)
  }

  /// What stands in `w:body` before the section.
  static func of(
    _ document: Document, in frame: WordFrame, contents: WordContents.Kind
  ) -> XMLMarkup {
    var body = WordBody(frame, document.about)
    for (index, passage) in document.passages.enumerated() {
      // A heading goes onto the page of the picture that it is over.
      if case .heading = passage, case .picture(let picture)? = document.passages[after: index] {
        body.turn(for: picture)
      }
      body.add(passage)
    }
    return body.finished(contents)
  }

  private mutating func finished(_ kind: WordContents.Kind) -> XMLMarkup {
    endFields()
    separate()
    let contents = WordContents(entries, kind)
    let start = contents.isWorthIt && !isShort ? front + contents.markup(in: frame) : front
    return start + markup
  }

  // MARK: Passages

  private mutating func add(_ passage: Passage) {
    switch passage {
    case .field, .list: break
    default: endFields()
    }
    switch passage {
    case .title(let text): put(WordText.line(text), .title)
    case .subtitle(let text): put(WordText.line(text), .subtitle)
    case .heading(let text): beginChapter(WordText.line(text))
    case .subheading(let text): put(heading: WordText.line(text), .heading2, level: 2)
    case .paragraph(let text): put(text, .normal)
    case .question(let text): put(WordText.line(text), .question)
    case .answer(let text): put(text, .answer)
    case .skipped(let text): put(text, .answer, look: .init(isItalic: true))
    case .points(let items): put(points(items))
    case .field(let label, let value):
      let paragraphs = cells(value)
      fields.append((label, paragraphs, value.count))
    case .list(let label, let items):
      fields.append((label, [points(items)], items.reduce(0) { $0 + $1.count }))
    case .table(let table): put(table)
    case .remark(let text): put(text, .remark)
    case .picture(let picture): put(picture)
    }
  }

  private mutating func put(_ paragraphs: XMLMarkup) {
    guard !paragraphs.isEmpty else { return }
    if hasChapters { markup += paragraphs } else { front += paragraphs }
    endsWithTable = false
  }

  private mutating func put(_ text: String, _ style: WordStyle, look: WordRunLook = .init()) {
    put(WordText.paragraphs(text).map { paragraph($0, style, look: look) }.joined())
  }

  private func paragraph(
    _ text: String, _ style: WordStyle, look: WordRunLook = .init()
  ) -> XMLMarkup {
    let properties = WordParagraphLook(style: frame.id(style)).markup
    return "<w:p>\(properties)\(WordText.runs(text, look: look))</w:p>"
  }

  // MARK: Pictures

  /// Whether a picture gets a turned page.
  private func isTurned(_ picture: Picture) -> Bool {
    frame.turnsPages && picture.width > picture.height && frame.images[picture.id] != nil
  }

  private mutating func turn(for picture: Picture) {
    guard isTurned(picture) else { return }
    endFields()
    put(WordPage.upright)
  }

  /// The picture where it can be shown, and the table that says the same.
  private mutating func put(_ picture: Picture) {
    if let image = frame.images[picture.id] {
      let isTurned = isTurned(picture)
      let room = isTurned ? WordPage.turnedRoom : (width: frame.width, height: frame.width)
      put("<w:p>\(image.run(width: room.width, height: room.height))</w:p>")
      if isTurned { put(WordPage.turned) }
    }
    put(picture.table)
  }

  // MARK: Headings

  private mutating func beginChapter(_ text: String) {
    let isFirst = !hasChapters
    hasChapters = true
    put(heading: text, .heading1, level: 1, beginsPage: isFirst && !isShort)
  }

  private mutating func put(
    heading text: String, _ style: WordStyle, level: Int, beginsPage: Bool = false
  ) {
    // One without a text would stand in Word's list of headings as an empty line.
    guard !text.isEmpty else { return }
    let entry = WordContents.Entry(number: entries.count + 1, text: text, level: level)
    entries.append(entry)
    lastHeading = text
    let look = WordParagraphLook(style: frame.id(style), beginsPage: beginsPage)
    put(
      """
      <w:p>\(look.markup)<w:bookmarkStart w:id="\(entry.number)" w:name="\(entry.bookmark)"/>\
      \(WordText.runs(text))<w:bookmarkEnd w:id="\(entry.number)"/></w:p>
      """)
  }

  // MARK: Lists

  private func points(_ items: [String]) -> XMLMarkup {
    let look = WordParagraphLook(style: frame.id(.bullet), list: frame.list).markup
    return items.map { item in
      let text = WordText.paragraphs(item).joined(separator: "\n")
      return "<w:p>\(look)\(WordText.runs(text))</w:p>" as XMLMarkup
    }
    .joined()
  }

  // MARK: Tables

  private func cells(_ text: String) -> [XMLMarkup] {
    WordText.paragraphs(text).map { paragraph($0, .cell) }
  }

  /// Two tables that follow each other become one in Word, and one that ends a document is none.
  private mutating func separate() {
    if endsWithTable { put(paragraph("", .spacer)) }
  }

  private mutating func put(_ table: WordTable) {
    separate()
    put(table.markup(in: frame))
    endsWithTable = true
  }

  private mutating func endFields() {
    guard !fields.isEmpty else { return }
    let label = min(2_400, frame.width / 3)
    let rows = fields.map { field -> [WordTable.Cell] in
      [
        .init(paragraphs: [paragraph(field.label, .label)], isNaming: true),
        .init(paragraphs: field.paragraphs, length: field.length),
      ]
    }
    fields = []
    put(WordTable(caption: lastHeading, widths: [label, frame.width - label], rows: rows))
  }

  private mutating func put(_ table: PassageTable) {
    guard !table.columns.isEmpty else { return }
    put(table.caption, .caption)
    let head = table.columns.map {
      WordTable.Cell(paragraphs: [paragraph(WordText.line($0), .label)], isNaming: true)
    }
    let rows = table.rows.map { row in
      row.map { text in
        WordTable.Cell(
          paragraphs: WordText.lines(text).map { paragraph($0, .cell) }, length: text.count)
      }
    }
    put(
      WordTable(
        caption: WordText.line(table.caption),
        widths: WordColumns.widths(table.columns, table.rows, in: frame.width), head: head,
        rows: rows))
  }
}

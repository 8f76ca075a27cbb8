import OfficeFiles
import PlanForms

/// A form as the body of a document.
struct WordFormBody {
  private let frame: WordFrame
  private var markup: XMLMarkup = ""
  private var lastHeading = ""
  private var endsWithTable = false

  /// The number of the last field on paper; nil in Word, where keys are enough.
  private var number: Int?

  /// What stands in `w:body` before the section; on paper the fields are numbered.
  static func of(_ form: PlanForm, in frame: WordFrame, isOnPaper: Bool = false) -> XMLMarkup {
    var body = WordFormBody(frame: frame)
    body.number = isOnPaper ? 0 : nil
    for block in isOnPaper ? form.paperBlocks : form.blocks { body.add(block) }
    body.separate()
    return body.markup
  }

  private init(frame: WordFrame) { self.frame = frame }

  private mutating func add(_ block: PlanForm.Block) {
    switch block {
    case .title(let text): put(text, .title)
    case .heading(let text): put(heading: text, .heading1)
    case .subheading(let text): put(heading: text, .heading2)
    case .guidance(let text): put(text, .normal)
    case .fields(let fields): put(table(of: fields))
    case .list(let list): put(table(of: list))
    }
  }

  private mutating func put(heading text: String, _ style: WordStyle) {
    lastHeading = text
    put(text, style)
  }

  private mutating func put(_ text: String, _ style: WordStyle) {
    separate()
    markup += paragraph(text, style)
  }

  /// Two tables that follow each other become one in Word.
  private mutating func separate() {
    if endsWithTable { markup += paragraph("", .spacer) }
    endsWithTable = false
  }

  private mutating func put(_ table: WordTable) {
    separate()
    markup += table.markup(in: frame)
    endsWithTable = true
  }

  // MARK: Tables

  /// Keys are small: they are there to be left alone.
  private static let small = WordRunLook(colour: "6B7A89", size: 15)
  private static let hint = WordRunLook(colour: "51606F", size: 17)
  /// How high a cell for sentences is at least, in twentieths of a point: some lines by hand.
  private static let height = 1_400
  /// How wide the column of keys is in tables with rows to add.
  private static let keyWidth = 1_350

  /// A label with the next number, on paper.
  private mutating func numbered(_ label: String) -> String {
    guard let last = number else { return label }
    number = last + 1
    return "\(last + 1). \(label)"
  }

  private mutating func table(of fields: [PlanForm.Field]) -> WordTable {
    let isAsking = fields.contains { $0.label.count > 40 }
    let label = isAsking ? frame.width * 2 / 5 : min(2_700, frame.width / 3)
    let rows = fields.map { field -> [WordTable.Cell] in
      let hint = field.hint.map { [paragraph($0, .cell, Self.hint)] } ?? []
      let naming =
        [paragraph(numbered(field.label), .label)] + hint + [
          paragraph(field.key, .cell, Self.small)
        ]
      return [
        .init(paragraphs: naming, isNaming: true),
        .init(
          paragraphs: value(field.value),
          length: field.value.reduce(0) { $0 + $1.text.count },
          height: field.isLong ? Self.height : 0),
      ]
    }
    return WordTable(caption: lastHeading, widths: [label, frame.width - label], rows: rows)
  }

  private mutating func table(of list: PlanForm.List) -> WordTable {
    let naming = [paragraph(numbered(list.label), .label), paragraph(list.key, .cell, Self.small)]
    let head =
      [WordTable.Cell(paragraphs: naming, isNaming: true)]
      + list.columns.map { .init(paragraphs: [paragraph($0, .label)], isNaming: true) }
    let filled = list.rows.enumerated().map { number, cells in
      [WordTable.Cell(paragraphs: [paragraph("\(number + 1)", .cell, Self.small)])]
        + cells.map {
          .init(paragraphs: value($0), length: $0.reduce(0) { $0 + $1.text.count })
        }
    }
    let empty = [WordTable.Cell](repeating: .init(paragraphs: []), count: list.columns.count + 1)
    let texts = list.rows.map { row in row.map { $0.map(\.text).joined(separator: " ") } }
    let widths = WordColumns.widths(list.columns, texts, in: frame.width - Self.keyWidth)
    return WordTable(
      caption: "\(lastHeading): \(list.label)", widths: [Self.keyWidth] + widths, head: head,
      rows: filled + [[WordTable.Cell]](repeating: empty, count: list.emptyRows))
  }

  private func value(_ paragraphs: [FormParagraph]) -> [XMLMarkup] {
    paragraphs.map { paragraph in
      let look = WordParagraphLook(
        style: frame.id(paragraph.isPoint ? .bullet : .cell),
        list: paragraph.isPoint ? frame.list : nil)
      return "<w:p>\(look.markup)\(Self.runs(paragraph.text))</w:p>"
    }
  }

  private func paragraph(
    _ text: String, _ style: WordStyle, _ look: WordRunLook = .init()
  ) -> XMLMarkup {
    "<w:p>\(WordParagraphLook(style: frame.id(style)).markup)\(Self.runs(text, look))</w:p>"
  }

  /// One run, as the text is: what comes back must be what went out, also what cannot be seen.
  private static func runs(_ text: String, _ look: WordRunLook = .init()) -> XMLMarkup {
    guard !text.isEmpty else { return "" }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let pieces = lines.enumerated().map { index, line -> XMLMarkup in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      let piece = parts.enumerated().map { place, part -> XMLMarkup in
        let text: XMLMarkup =
          part.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(String(part))</w:t>"
        return place == 0 ? text : "<w:tab/>\(text)"
      }.joined()
      return index == 0 ? piece : "<w:br/>\(piece)"
    }
    return "<w:r>\(look.markup)\(pieces.joined())</w:r>"
  }
}

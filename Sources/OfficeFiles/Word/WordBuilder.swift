/// Puts a story together from what is heard of it, in the order in which that comes.
struct WordBuilder {
  /// A body, a cell, a text box or a note, of which some is heard.
  private struct Room {
    var blocks: [WordText.Block] = []
    /// Paragraphs whose marks were deleted: they go on in the next.
    var pending: WordText.Paragraph?

    /// What stands in it; what waited for a next paragraph is one of its own.
    var settled: [WordText.Block] {
      var room = self
      room.settle()
      return room.blocks
    }

    mutating func settle() {
      if let pending, !pending.isEmpty { blocks.append(.paragraph(pending)) }
      pending = nil
    }
  }

  private struct OpenParagraph {
    var paragraph = WordText.Paragraph()
    var styleID: String?
    var number: String?
    var level: Int?
    var isMarkDeleted = false
    var isHidden = false
    /// What stands in boxes that hang on it.
    var boxes: [WordText.Block] = []
  }

  private struct OpenRow {
    var cells: [WordText.Cell] = []
    var isDeleted = false
    var isCellDeleted = false
    var isCellEmpty = false
  }

  private let styles: WordStyles
  private var rooms = [Room()]
  private var paragraphs: [OpenParagraph] = []
  private var tables: [WordText.Table] = []
  private var rows: [OpenRow] = []
  private var openNotes: [(id: String, author: String?)] = []
  private(set) var notes: [WordText.Note] = []
  /// What began between paragraphs, and belongs to the next.
  private var waiting = WordText.Paragraph()
  private var seenNotes: Set<String> = []

  init(_ styles: WordStyles) { self.styles = styles }

  /// What stands outside of everything that is still open.
  var blocks: [WordText.Block] { rooms.first?.settled ?? [] }

  /// Whether the style of the paragraph hides its text.
  var isStyleHidden: Bool { paragraphs.last?.isHidden ?? false }

  // MARK: Paragraphs

  mutating func beginParagraph() {
    var open = OpenParagraph()
    (open.paragraph.notes, open.paragraph.bookmarks) = (waiting.notes, waiting.bookmarks)
    waiting = WordText.Paragraph()
    paragraphs.append(open)
  }

  mutating func endParagraph() {
    guard var open = paragraphs.popLast(), !rooms.isEmpty else { return }
    let pending = rooms[rooms.count - 1].pending
    rooms[rooms.count - 1].pending = nil
    if let pending { open.paragraph = pending.joined(open.paragraph) }
    open.paragraph.style = styles.name(open.styleID)
    open.paragraph.point = styles.point(
      number: open.number, level: open.level, style: open.styleID)
    if open.isMarkDeleted {
      rooms[rooms.count - 1].pending = open.paragraph
    } else {
      rooms[rooms.count - 1].blocks.append(.paragraph(open.paragraph))
    }
    rooms[rooms.count - 1].blocks += open.boxes
  }

  mutating func add(_ text: String) { change { $0.paragraph.text += text } }
  mutating func addPicture() { change { $0.paragraph.pictures += 1 } }
  mutating func deleteMark() { change { $0.isMarkDeleted = true } }
  mutating func setNumber(_ number: String?) { change { $0.number = number } }
  mutating func setLevel(_ level: Int?) { change { $0.level = level } }

  mutating func setStyle(_ id: String?) {
    let isHidden = styles.hides(id)
    change { ($0.styleID, $0.isHidden) = (id, isHidden) }
  }

  /// A note is placed once, where its range begins.
  mutating func addNote(_ id: String) {
    guard seenNotes.insert(id).inserted else { return }
    if paragraphs.isEmpty {
      waiting.notes.append(id)
    } else {
      change { $0.paragraph.notes.append(id) }
    }
  }

  mutating func addBookmark(_ name: String) {
    if paragraphs.isEmpty {
      waiting.bookmarks.append(name)
    } else {
      change { $0.paragraph.bookmarks.append(name) }
    }
  }

  private mutating func change(_ work: (inout OpenParagraph) -> Void) {
    if !paragraphs.isEmpty { work(&paragraphs[paragraphs.count - 1]) }
  }

  // MARK: Tables

  mutating func beginTable() { tables.append(WordText.Table(rows: [])) }

  mutating func endTable() {
    guard let table = tables.popLast(), !rooms.isEmpty, !table.rows.isEmpty else { return }
    rooms[rooms.count - 1].settle()
    rooms[rooms.count - 1].blocks.append(.table(table))
  }

  mutating func beginRow() { rows.append(OpenRow()) }

  mutating func endRow() {
    guard let row = rows.popLast(), !tables.isEmpty, !row.isDeleted else { return }
    tables[tables.count - 1].rows.append(row.cells)
  }

  mutating func beginCell() { rooms.append(Room()) }

  mutating func endCell() {
    guard let room = rooms.popLast(), !rows.isEmpty else { return }
    let last = rows.count - 1
    if !rows[last].isCellDeleted {
      rows[last].cells.append(WordText.Cell(blocks: rows[last].isCellEmpty ? [] : room.settled))
    }
    (rows[last].isCellDeleted, rows[last].isCellEmpty) = (false, false)
  }

  mutating func deleteRow() { if !rows.isEmpty { rows[rows.count - 1].isDeleted = true } }
  mutating func deleteCell() { if !rows.isEmpty { rows[rows.count - 1].isCellDeleted = true } }
  mutating func emptyCell() { if !rows.isEmpty { rows[rows.count - 1].isCellEmpty = true } }

  // MARK: Boxes and notes

  mutating func beginBox() { rooms.append(Room()) }

  mutating func endBox() {
    guard let room = rooms.popLast() else { return }
    if paragraphs.isEmpty {
      if !rooms.isEmpty { rooms[rooms.count - 1].blocks += room.settled }
    } else {
      change { $0.boxes += room.settled }
    }
  }

  mutating func beginNote(_ id: String, _ author: String?) {
    rooms.append(Room())
    openNotes.append((id, author))
  }

  mutating func endNote() {
    guard let room = rooms.popLast(), let note = openNotes.popLast() else { return }
    let text = room.settled.flatMap(\.paragraphs).map(\.text).filter { !$0.isEmpty }
      .joined(separator: "\n")
    notes.append(WordText.Note(id: note.id, author: note.author, text: text))
  }
}

extension WordText.Paragraph {
  fileprivate var isEmpty: Bool {
    text.isEmpty && notes.isEmpty && bookmarks.isEmpty && pictures == 0
  }

  /// With the next paragraph behind it.
  fileprivate func joined(_ next: WordText.Paragraph) -> WordText.Paragraph {
    var result = next
    result.text = text + next.text
    result.notes = notes + next.notes
    result.bookmarks = bookmarks + next.bookmarks
    result.pictures = pictures + next.pictures
    return result
  }
}

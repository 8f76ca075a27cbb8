import DanishText
import OfficeFiles

/// What stands in a form that came back, by its keys.
struct FormSheet: Sendable {
  /// A row of a list.
  struct Row: Sendable {
    /// The number that it had when the form was made; nil for a new one.
    var number: Int?
    /// What stands in its columns.
    var cells: [String]
  }

  /// A list.
  struct List: Sendable {
    /// What its columns are called.
    var columns: [String]
    var rows: [Row] = []
  }

  /// A goal, an answer, the plan: all cells of one prefix. A copied one is a record of its own.
  struct Record: Sendable {
    let prefix: String
    var values: [String: String] = [:]
    var lists: [String: List] = [:]

    fileprivate func has(_ field: String) -> Bool { values[field] != nil || lists[field] != nil }
    fileprivate func hasAny(of fields: Set<String>) -> Bool { fields.contains(where: has) }
  }

  /// A text that stands in no cell of the form.
  struct Aside: Sendable {
    var text: String
    /// The key of the cell beside it; nil where it stands outside of tables.
    var key: String?
    /// Whether it is a picture, of which nothing is read.
    var isPicture = false
  }

  /// A comment, and at which cell it stands.
  struct Comment: Sendable {
    var note: WordText.Note
    var key: String?
  }

  /// The records, in the order of the form.
  private(set) var records: [Record] = []
  /// The numbers of the records, by their folded prefixes.
  private var places: [String: [Int]] = [:]
  /// So many copies of one goal are looked through for the one that a cell belongs to.
  private static let mostTried = 100
  /// What stands outside of the cells, in order; also what the form says itself.
  private(set) var asides: [Aside] = []
  private(set) var comments: [Comment] = []

  /// Reads a document.
  init(_ text: WordText) {
    let notes = Dictionary(text.notes.map { ($0.id, $0) }) { first, _ in first }
    var places: Set<String> = []
    for block in text.blocks { read(block, notes, &places) }
    comments += text.notes.filter { !places.contains($0.id) && $0.text.hasText }
      .map { Comment(note: $0, key: nil) }
  }

  // MARK: Blocks

  private mutating func read(
    _ block: WordText.Block, _ notes: [String: WordText.Note], _ places: inout Set<String>
  ) {
    switch block {
    case .paragraph(let paragraph):
      take(notesOf: [paragraph], at: nil, notes, &places)
      asideUnlessEmpty(paragraph, nil)
    case .table(let table): read(table, notes, &places)
    }
  }

  private mutating func asideUnlessEmpty(_ paragraph: WordText.Paragraph, _ key: String?) {
    if paragraph.text.hasText { asides.append(Aside(text: paragraph.text.trimmed, key: key)) }
    if paragraph.pictures > 0 { asides.append(Aside(text: "", key: key, isPicture: true)) }
  }

  private mutating func take(
    notesOf paragraphs: [WordText.Paragraph], at key: String?, _ notes: [String: WordText.Note],
    _ places: inout Set<String>
  ) {
    for id in paragraphs.flatMap(\.notes) {
      guard places.insert(id).inserted, let note = notes[id], note.text.hasText else { continue }
      comments.append(Comment(note: note, key: key))
    }
  }

  // MARK: Tables

  private mutating func read(
    _ table: WordText.Table, _ notes: [String: WordText.Note], _ places: inout Set<String>
  ) {
    var visit = Visit(keys: table.rows.map(Self.key))
    for (row, key) in zip(table.rows, visit.keys) {
      let around = key ?? visit.list
      take(notesOf: row.flatMap(\.paragraphs), at: around?.text, notes, &places)
      if let key {
        read(row, key, &visit)
      } else if let list = visit.list, let record = visit.record {
        add(row, to: list, of: record)
      } else {
        for paragraph in row.flatMap(\.paragraphs) { asideUnlessEmpty(paragraph, nil) }
      }
    }
  }

  /// Where the reading of a table is.
  private struct Visit {
    let keys: [FormKey?]
    /// For each prefix, its fields in this table.
    let fields: [String: Set<String>]
    /// The list that rows without a key belong to.
    var list: FormKey?
    /// The number of the record that the last key belonged to.
    var record: Int?
    var prefix: String?

    init(keys: [FormKey?]) {
      self.keys = keys
      fields = keys.compactMap(\.self)
        .reduce(into: [:]) { $0[$1.prefix, default: []].insert($1.field) }
    }
  }

  /// The key of a row: the last of the paragraphs in its first cell that is one.
  private static func key(_ row: [WordText.Cell]) -> FormKey? {
    row.first?.paragraphs.reversed().lazy.compactMap { FormKey($0.text) }.first
  }

  private mutating func read(_ row: [WordText.Cell], _ key: FormKey, _ visit: inout Visit) {
    let number = record(for: key, visit)
    (visit.record, visit.prefix) = (number, key.prefix)
    for paragraph in row[0].paragraphs where FormKey(paragraph.text) == nil {
      asideUnlessEmpty(paragraph, key.text)
    }
    guard key.isList else {
      visit.list = nil
      records[number].values[key.field] = Self.text(row.dropFirst().flatMap(\.paragraphs))
      pictures(in: row.dropFirst(), key)
      return
    }
    visit.list = key
    let columns = row.dropFirst().map { Self.text($0.paragraphs) }
    for text in columns where text.hasText { asides.append(Aside(text: text, key: key.text)) }
    records[number].lists[key.field] = List(columns: columns)
  }

  /// The record that a cell belongs to: the one that the table is about, as long as it has no such
  /// cell; else the first of the prefix that has none of the table's cells; else one of its own.
  private mutating func record(for key: FormKey, _ visit: Visit) -> Int {
    if let last = visit.record, visit.prefix == key.prefix, !records[last].has(key.field) {
      return last
    }
    let fields = visit.fields[key.prefix] ?? []
    let prefix = FormPrefixes.folded(key.prefix)
    let same = places[prefix, default: []]
    if let free = same.prefix(Self.mostTried).first(where: { !records[$0].hasAny(of: fields) }) {
      return free
    }
    places[prefix, default: []].append(records.count)
    records.append(Record(prefix: key.prefix))
    return records.count - 1
  }

  private mutating func add(_ row: [WordText.Cell], to key: FormKey, of record: Int) {
    let head = Self.text(row.first?.paragraphs ?? []).trimmed
    var number = Int(head.hasSuffix(".") ? String(head.dropLast()) : head)
    var cells = row.dropFirst().map { Self.text($0.paragraphs) }
    let columns = records[record].lists[key.field]?.columns.count ?? 0
    if number == nil, head.hasText {
      // Somebody wrote where the number stands, or took that column away.
      if row.count == columns {
        cells.insert(head, at: 0)
      } else {
        asides.append(Aside(text: head, key: key.text))
      }
      number = nil
    }
    for text in cells.dropFirst(columns) where text.hasText {
      asides.append(Aside(text: text, key: key.text))
    }
    pictures(in: row[...], key)
    records[record].lists[key.field]?.rows.append(
      Row(number: number, cells: Array(cells.prefix(columns))))
  }

  private mutating func pictures(in cells: ArraySlice<WordText.Cell>, _ key: FormKey) {
    if cells.flatMap(\.paragraphs).contains(where: { $0.pictures > 0 }) {
      asides.append(Aside(text: "", key: key.text, isPicture: true))
    }
  }

  /// The text of a cell as a plan holds it.
  static func text(_ paragraphs: [WordText.Paragraph]) -> String {
    var number = 0
    return FormText.text(
      paragraphs.map { paragraph in
        guard let point = paragraph.point, paragraph.text.hasText else {
          number = 0
          return FormParagraph(paragraph.text)
        }
        number += 1
        return point.isNumbered
          ? FormParagraph("\(number). \(paragraph.text)")
          : FormParagraph(paragraph.text, isPoint: true)
      })
  }
}

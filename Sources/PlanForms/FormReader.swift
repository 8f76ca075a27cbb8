import DanishText
import PlanModel

/// Puts what stands in the cells of a form into a record. What is as it was in the form stays as it
/// was in the plan, however it is wrapped there; what has no cell stays.
struct FormReader<Record: PlanRecord>: FieldTable {
  private let cells: FormSheet.Record
  private let scope: FormScope
  private let path: String
  private var record: Record
  private var remarks: [FormRemark] = []

  /// A record with what the form says.
  static func read(
    _ cells: FormSheet.Record, into record: Record, _ scope: FormScope, path: String = "",
    _ remarks: inout [FormRemark]
  ) -> Record {
    var reader = FormReader(cells: cells, scope: scope, path: path, record: record)
    Record.declare(in: &reader)
    remarks += reader.remarks
    return reader.record
  }

  private init(cells: FormSheet.Record, scope: FormScope, path: String, record: Record) {
    (self.cells, self.scope, self.path, self.record) = (cells, scope, path, record)
  }

  private func text(_ field: Field) -> String? { cells.values[path + field.key.rawValue] }
  private func key(_ field: Field) -> String {
    FormKey(cells.prefix, path + field.key.rawValue).text
  }

  mutating func text(_ field: Field, _ place: WritableKeyPath<Record, String?>) {
    guard let text = text(field) else { return }
    let old = record[keyPath: place].map { scope.shown($0, field) }
    guard !FormText.isSame(text, old ?? "") else { return }
    if scope.isLost(text, field), old != nil {
      remarks.append(.notUnderstood(text.trimmed, at: key(field), field: field.name))
    } else {
      record[keyPath: place] = text.hasText ? scope.read(text, field) : nil
    }
  }

  mutating func value<Value: TextValue>(
    _ field: Field, _ place: WritableKeyPath<Record, Entry<Value>?>
  ) {
    guard let text = text(field) else { return }
    let old = record[keyPath: place].map { scope.shown($0) }
    guard !FormText.isSame(text, old ?? "") else { return }
    let entry: Entry<Value>? = text.hasText ? scope.readValue(text, as: Value.self) : nil
    record[keyPath: place] = entry
    if let entry { remarks += FormRemark.of(entry, text, key(field), field) }
  }

  mutating func values<Value: TextValue>(
    _ field: Field, _ place: WritableKeyPath<Record, [Entry<Value>]>
  ) {
    guard let text = text(field) else { return }
    let old = record[keyPath: place].map { scope.shown($0) }.joined(separator: ", ")
    guard !FormText.isSame(text, old) else { return }
    record[keyPath: place] = text.split { ",;\n".contains($0) }.map {
      scope.readValue(String($0), as: Value.self)
    }
  }

  mutating func words(_ field: Field, _ place: WritableKeyPath<Record, [String]>) {
    guard let text = text(field) else { return }
    guard !FormText.isSame(text, scope.shown(record[keyPath: place], field)) else { return }
    if scope.isLost(text, field), !record[keyPath: place].isEmpty {
      remarks.append(.notUnderstood(text.trimmed, at: key(field), field: field.name))
    } else {
      record[keyPath: place] = scope.readWords(text, field)
    }
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ place: WritableKeyPath<Record, Part>) {
    record[keyPath: place] = part(field, record[keyPath: place])
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ place: WritableKeyPath<Record, Part?>) {
    let old = record[keyPath: place] ?? Part()
    let new = part(field, old)
    if new != old { record[keyPath: place] = new == Part() ? nil : new }
  }

  private mutating func part<Part: PlanRecord>(_ field: Field, _ part: Part) -> Part {
    FormReader<Part>.read(
      cells, into: part, scope, path: "\(path)\(field.key.rawValue).", &remarks)
  }

  mutating func list<Item: PlanRecord>(_ field: Field, _ place: WritableKeyPath<Record, [Item]>) {
    guard let list = cells.lists[path + field.key.rawValue] else { return }
    let reader = FormListReader<Item>(list, key: key(field), scope)
    record[keyPath: place] = reader.items(record[keyPath: place], &remarks)
  }

  func marks(_: Field, _: WritableKeyPath<Record, [Fingerprint]>) {}
}

/// Puts the rows of a form's list into the records of a plan's.
struct FormListReader<Item: PlanRecord> {
  private let list: FormSheet.List
  private let key: String
  private let scope: FormScope
  /// For each column of the form the key of its field; nil where it has none.
  private let columns: [PlanKey?]

  init(_ list: FormSheet.List, key: String, _ scope: FormScope) {
    (self.list, self.key, self.scope) = (list, key, scope)
    let fields = FormColumns<Item>.fields
    let named = list.columns.map { name in
      fields.first { FormText.folded($0.name).lowercased() == FormText.folded(name).lowercased() }
    }
    // A heading that somebody wrote anew goes by its place, as long as no column was moved.
    columns = named.enumerated().map { place, field in
      if let field { return field.key }
      guard list.columns.count == fields.count, !named.contains(fields[place]) else { return nil }
      return fields[place].key
    }
  }

  /// The items after the change.
  func items(_ old: [Item], _ remarks: inout [FormRemark]) -> [Item] {
    let rows = list.written
    let sources = sources(of: rows, in: old)
    return zip(rows, sources).map { row, source in
      item(row, source.map { old[$0] } ?? Item(), &remarks)
    }
  }

  /// Which items rows were: by their numbers, each once; a row without one by what stands in it.
  private func sources(of rows: [FormSheet.Row], in old: [Item]) -> [Int?] {
    var free = Set(old.indices)
    var sources = rows.map { row -> Int? in
      row.number.flatMap { free.remove($0 - 1) }
    }
    let shown = old.map { FormColumns.cells($0, scope).map(FormText.folded) }
    let places = columns.map { key in FormColumns<Item>.fields.firstIndex { $0.key == key } }
    for (index, row) in rows.enumerated() where sources[index] == nil {
      sources[index] = free.sorted().first { candidate in
        zip(places, row.cells).allSatisfy { place, cell in
          place.map { shown[candidate][$0] == FormText.folded(cell) } ?? !cell.hasText
        }
      }
      if let source = sources[index] { free.remove(source) }
    }
    return sources
  }

  private func item(_ row: FormSheet.Row, _ old: Item, _ remarks: inout [FormRemark]) -> Item {
    var cells = FormSheet.Record(prefix: key)
    for (column, text) in zip(columns, row.cells) {
      if let column {
        cells.values[column.rawValue] = text
      } else if text.hasText {
        remarks.append(.aside(text, at: key))
      }
    }
    let new = FormReader.read(cells, into: old, scope, &remarks)
    // What the program wrote of an item belongs to no other that somebody wrote over it.
    let isAnother = old.itemText != nil && new.itemText != old.itemText
    let hasHidden = Item.fields.contains { !FormFields.hasColumn($0.key) }
    var unheard: [FormRemark] = []
    return isAnother && hasHidden
      ? FormReader.read(cells, into: Item(), scope, &unheard) : new
  }
}

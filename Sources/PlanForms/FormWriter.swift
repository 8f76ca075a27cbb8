import DanishText
import PlanModel

/// The cells of one record, in the order of its declaration.
struct FormWriter<Record: PlanRecord>: FieldTable {
  let scope: FormScope
  let prefix: String
  /// The keys around the record, each with a point behind it.
  var path = ""
  /// What the record around it is called; nil where it is one of its own.
  var outer: String?
  let record: Record
  /// Fields that stand elsewhere.
  var without: Set<PlanKey> = []
  private(set) var blocks: [PlanForm.Block] = []

  init(_ record: Record, prefix: String, scope: FormScope, without: Set<PlanKey> = []) {
    (self.record, self.prefix, self.scope, self.without) = (record, prefix, scope, without)
  }

  /// The cells of a record.
  static func blocks(
    _ record: Record, prefix: String, scope: FormScope, without: Set<PlanKey> = []
  ) -> [PlanForm.Block] {
    var writer = FormWriter(record, prefix: prefix, scope: scope, without: without)
    Record.declare(in: &writer)
    return writer.blocks
  }

  private func has(_ field: Field, _ isWritten: Bool) -> Bool {
    !without.contains(field.key) && FormFields.has(field.key, isWritten: isWritten)
  }

  private mutating func add(_ field: Field, _ value: String?, isLong: Bool = false) {
    guard has(field, value != nil) else { return }
    let label = outer.map { "\($0): \(field.name.lowercased())" } ?? field.name
    let cell = PlanForm.Field(
      key: FormKey(prefix, path + field.key.rawValue).text, label: label,
      hint: FormTexts.hint(field.key, in: Record.self),
      value: FormText.paragraphs(value ?? "", hasPoints: isLong), isLong: isLong)
    if case .fields(let fields)? = blocks.last {
      blocks[blocks.count - 1] = .fields(fields + [cell])
    } else {
      blocks.append(.fields([cell]))
    }
  }

  mutating func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    let text = record[keyPath: path].map { scope.shown($0, field) }
    add(field, text, isLong: field.use == .prose)
  }

  mutating func value<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>
  ) {
    add(field, record[keyPath: path].map { scope.shown($0) })
  }

  mutating func values<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, [Entry<Value>]>
  ) {
    let values = record[keyPath: path]
    add(field, values.isEmpty ? nil : values.map { scope.shown($0) }.joined(separator: ", "))
  }

  mutating func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>) {
    let words = record[keyPath: path]
    add(field, words.isEmpty ? nil : scope.shown(words, field))
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>) {
    add(field, part: record[keyPath: path], outer: nil)
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>) {
    add(field, part: record[keyPath: path] ?? Part(), outer: field.name)
  }

  /// A part that is not written has cells where it belongs to every goal; others appear with a text.
  private mutating func add<Part: PlanRecord>(_ field: Field, part: Part, outer: String?) {
    let isWanted = FormFields.isPart(field.key) || part != Part()
    guard isWanted, !without.contains(field.key) else { return }
    var writer = FormWriter<Part>(part, prefix: prefix, scope: scope)
    (writer.path, writer.outer) = ("\(path)\(field.key.rawValue).", outer)
    Part.declare(in: &writer)
    for block in writer.blocks {
      if case .fields(let old)? = blocks.last, case .fields(let new) = block {
        blocks[blocks.count - 1] = .fields(old + new)
      } else {
        blocks.append(block)
      }
    }
  }

  mutating func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>) {
    let items = record[keyPath: path]
    guard has(field, !items.isEmpty) else { return }
    blocks.append(
      .list(
        PlanForm.List(
          key: FormKey(prefix, self.path + field.key.rawValue).text, label: field.name,
          columns: FormColumns<Item>.fields.map(\.name),
          rows: items.map { FormColumns.paragraphs($0, scope) },
          emptyRows: FormFields.emptyRows(field.key))))
  }

  func marks(_: Field, _: WritableKeyPath<Record, [Fingerprint]>) {}
}

/// The columns of a list of records.
struct FormColumns<Item: PlanRecord>: FieldTable {
  private let item: Item
  private let scope: FormScope
  private var texts: [String] = []

  /// The fields that have columns.
  static var fields: [Field] { Item.fields.filter { FormFields.hasColumn($0.key) } }

  /// The same as paragraphs.
  static func paragraphs(_ item: Item, _ scope: FormScope) -> [[FormParagraph]] {
    zip(fields, cells(item, scope)).map { field, text in
      FormText.paragraphs(text, hasPoints: field.use == .prose)
    }
  }

  /// What stands in the columns of an item.
  static func cells(_ item: Item, _ scope: FormScope) -> [String] {
    var columns = FormColumns(item: item, scope: scope)
    Item.declare(in: &columns)
    return columns.texts
  }

  private init(item: Item, scope: FormScope) { (self.item, self.scope) = (item, scope) }

  private mutating func add(_ field: Field, _ text: String?) {
    if FormFields.hasColumn(field.key) { texts.append(text ?? "") }
  }

  mutating func text(_ field: Field, _ path: WritableKeyPath<Item, String?>) {
    add(field, item[keyPath: path].map { scope.shown($0, field) })
  }
  mutating func value<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Item, Entry<Value>?>
  ) { add(field, item[keyPath: path].map { scope.shown($0) }) }
  mutating func values<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Item, [Entry<Value>]>
  ) { add(field, item[keyPath: path].map { scope.shown($0) }.joined(separator: ", ")) }
  mutating func words(_ field: Field, _ path: WritableKeyPath<Item, [String]>) {
    add(field, scope.shown(item[keyPath: path], field))
  }
  // No item of a list has records inside.
  mutating func part<Part: PlanRecord>(_ field: Field, _: WritableKeyPath<Item, Part>) {
    add(field, nil)
  }
  mutating func part<Part: PlanRecord>(_ field: Field, _: WritableKeyPath<Item, Part?>) {
    add(field, nil)
  }
  mutating func list<Inner: PlanRecord>(_ field: Field, _: WritableKeyPath<Item, [Inner]>) {
    add(field, nil)
  }
  mutating func marks(_ field: Field, _: WritableKeyPath<Item, [Fingerprint]>) { add(field, nil) }
}

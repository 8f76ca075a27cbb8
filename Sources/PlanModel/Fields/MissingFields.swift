extension PlanRecord {
  /// The paths of the fields that must be there and hold nothing, in the order of the file.
  public var missingFields: [FieldPath] { MissingFields<Self>.paths(in: self, at: FieldPath()) }
}

/// Looks in one record, and in the records inside it, for what is missing.
private struct MissingFields<Record: PlanRecord>: FieldTable {
  private let record: Record
  private let path: FieldPath
  private var missing: [FieldPath] = []

  static func paths(in record: Record, at path: FieldPath) -> [FieldPath] {
    var fields = MissingFields(record, path)
    Record.declare(in: &fields)
    return fields.missing
  }

  private init(_ record: Record, _ path: FieldPath) { (self.record, self.path) = (record, path) }

  private mutating func note(_ field: Field, _ isThere: Bool) {
    if field.isRequired, !isThere { missing.append(path.key(field.key)) }
  }

  mutating func text(_ field: Field, _ text: WritableKeyPath<Record, String?>) {
    note(field, record[keyPath: text]?.contains { !$0.isWhitespace } ?? false)
  }
  mutating func value<Value: TextValue>(
    _ field: Field, _ value: WritableKeyPath<Record, Entry<Value>?>
  ) { note(field, record[keyPath: value].map { !$0.text.isEmpty } ?? false) }
  mutating func values<Value: TextValue>(
    _ field: Field, _ values: WritableKeyPath<Record, [Entry<Value>]>
  ) { note(field, !record[keyPath: values].isEmpty) }
  mutating func words(_ field: Field, _ words: WritableKeyPath<Record, [String]>) {
    note(field, !record[keyPath: words].isEmpty)
  }
  mutating func part<Part: PlanRecord>(_ field: Field, _ part: WritableKeyPath<Record, Part>) {
    missing += MissingFields<Part>.paths(in: record[keyPath: part], at: path.key(field.key))
  }
  mutating func part<Part: PlanRecord>(_ field: Field, _ part: WritableKeyPath<Record, Part?>) {
    guard let value = record[keyPath: part] else { return note(field, false) }
    missing += MissingFields<Part>.paths(in: value, at: path.key(field.key))
  }
  mutating func list<Item: PlanRecord>(_ field: Field, _ list: WritableKeyPath<Record, [Item]>) {
    let items = record[keyPath: list]
    note(field, !items.isEmpty)
    for (index, item) in items.enumerated() {
      missing += MissingFields<Item>.paths(in: item, at: path.key(field.key).item(index))
    }
  }
  mutating func marks(_ field: Field, _ marks: WritableKeyPath<Record, [Fingerprint]>) {
    note(field, !record[keyPath: marks].isEmpty)
  }
}

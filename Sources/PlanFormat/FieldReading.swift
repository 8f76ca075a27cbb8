import DanishText
import PlanModel

/// Reads records as their declaration says: for files of which there are few. Plans, of which there
/// are thousands, have a reader written by hand.
extension EventReader {
  /// A record; nil where there is none.
  mutating func record<Record: PlanRecord>(_: Record.Type) -> Record? {
    var record = Record()
    let isThere = mapping(Shape(of: Record.self)) { reader, key in
      reader.field(key, of: &record)
    }
    return isThere ? record : nil
  }

  /// A list of records.
  mutating func records<Record: PlanRecord>(of _: Record.Type) -> [Record] {
    records(Shape(of: Record.self), { Record() }) { reader, record, key in
      reader.field(key, of: &record)
    }
  }

  /// The value that comes next, into the field with a key; passed over where the record has none.
  mutating func field<Record: PlanRecord>(_ key: PlanKey, of record: inout Record) {
    let isRead = withUnsafeMutablePointer(to: &self) { reader in
      withUnsafeMutablePointer(to: &record) { record in
        var reading = FieldReading(reader: reader, record: record, key: key)
        Record.declare(in: &reading)
        return reading.isRead
      }
    }
    if !isRead { skipValue() }
  }
}

/// Walks a declaration to the field with a key, and reads that one.
private struct FieldReading<Record: PlanRecord>: FieldTable {
  let reader: UnsafeMutablePointer<EventReader>
  let record: UnsafeMutablePointer<Record>
  let key: PlanKey
  private(set) var isRead = false

  init(
    reader: UnsafeMutablePointer<EventReader>, record: UnsafeMutablePointer<Record>, key: PlanKey
  ) {
    (self.reader, self.record, self.key) = (reader, record, key)
  }

  private mutating func read<Value>(
    _ field: Field, _ path: WritableKeyPath<Record, Value>,
    _ value: (inout EventReader) -> Value
  ) {
    guard field.key == key, !isRead else { return }
    isRead = true
    record.pointee[keyPath: path] = value(&reader.pointee)
  }

  mutating func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    read(field, path) { field.use.isWritten ? $0.text() : $0.word() }
  }
  mutating func value<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>
  ) { read(field, path) { $0.entry(Value.self) } }
  mutating func values<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, [Entry<Value>]>
  ) { read(field, path) { $0.words().map { Entry(text: $0.trimmed) } } }
  mutating func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>) {
    read(field, path) { $0.words() }
  }
  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>) {
    read(field, path) { $0.record(Part.self) ?? Part() }
  }
  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>) {
    read(field, path) { $0.record(Part.self) }
  }
  mutating func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>) {
    read(field, path) { $0.records(of: Item.self) }
  }
  mutating func marks(_ field: Field, _ path: WritableKeyPath<Record, [Fingerprint]>) {
    read(field, path) { reader in
      var marks: [Fingerprint] = []
      reader.dictionary { reader, theme, _ in
        marks.append(Fingerprint(theme: theme, value: reader.word() ?? ""))
      }
      return marks
    }
  }
}

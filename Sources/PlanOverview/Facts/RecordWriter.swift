import DataFormats
import PlanModel

extension JSONText {
  /// A record's fields with the keys of the plan format: what `FieldTree` holds of it, without
  /// making one.
  mutating func record<Record: PlanRecord>(_ record: Record) {
    object { json in
      withUnsafeMutablePointer(to: &json) { json in
        var writer = RecordWriter(json: json, record: record)
        Record.declare(in: &writer)
      }
    }
  }
}

/// Writes the fields of one record, and of the records inside it.
///
/// What writes a field is inlined where the field is declared, so that its key path becomes a place
/// in memory.
private struct RecordWriter<Record: PlanRecord>: FieldTable {
  let json: UnsafeMutablePointer<JSONText>
  let record: Record

  @inline(__always)
  func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    json.pointee.field(field.key.rawValue, record[keyPath: path])
  }

  @inline(__always)
  func value<Value: TextValue>(_ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>) {
    json.pointee.field(field.key.rawValue, record[keyPath: path]?.text)
  }

  @inline(__always)
  func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>) {
    let words = record[keyPath: path]
    if !words.isEmpty { json.pointee.list(field.key.rawValue, words) { $0.string($1) } }
  }

  @inline(__always)
  func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>) {
    let part = record[keyPath: path]
    if part != Part() { write(part, field) }
  }

  @inline(__always)
  func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>) {
    if let part = record[keyPath: path], part != Part() { write(part, field) }
  }

  @inline(__always)
  func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>) {
    let items = record[keyPath: path]
    if !items.isEmpty { json.pointee.list(field.key.rawValue, items) { $0.record($1) } }
  }

  @inline(__always)
  func marks(_ field: Field, _ path: WritableKeyPath<Record, [Fingerprint]>) {
    let marks = record[keyPath: path]
    if marks.isEmpty { return }
    json.pointee.key(field.key.rawValue)
    json.pointee.object { json in for mark in marks { json.field(mark.theme, mark.value) } }
  }

  private func write(_ part: some PlanRecord, _ field: Field) {
    json.pointee.key(field.key.rawValue)
    json.pointee.record(part)
  }
}

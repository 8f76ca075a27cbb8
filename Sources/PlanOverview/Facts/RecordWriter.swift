import DataFormats
import PlanModel

extension JSONText {
  /// A record's fields with the keys of the plan format: what `FieldTree` holds of it, without
  /// making one.
  mutating func record<Record: PlanRecord>(_ record: Record) {
    withUnsafePointer(to: record) { self.record(at: $0) }
  }

  fileprivate mutating func record<Record: PlanRecord>(at record: UnsafePointer<Record>) {
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
/// They are pointed at and not held: to copy a goal is to count up each of its texts. What writes a
/// field is inlined where the field is declared, so that its key path becomes a place in memory.
private struct RecordWriter<Record: PlanRecord>: FieldTable {
  let json: UnsafeMutablePointer<JSONText>
  let record: UnsafePointer<Record>

  @inline(__always)
  func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    json.pointee.field(field.key.rawValue, record.pointee[keyPath: path])
  }

  @inline(__always)
  func value<Value: TextValue>(_ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>) {
    json.pointee.field(field.key.rawValue, record.pointee[keyPath: path]?.text)
  }

  @inline(__always)
  func values<Value: TextValue>(_ field: Field, _ path: WritableKeyPath<Record, [Entry<Value>]>) {
    let values = record.pointee[keyPath: path]
    if !values.isEmpty { json.pointee.list(field.key.rawValue, values) { $0.string($1.text) } }
  }

  @inline(__always)
  func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>) {
    let words = record.pointee[keyPath: path]
    if !words.isEmpty { json.pointee.list(field.key.rawValue, words) { $0.string($1) } }
  }

  @inline(__always)
  func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>) {
    withUnsafePointer(to: record.pointee[keyPath: path]) { write($0, field) }
  }

  @inline(__always)
  func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>) {
    guard let part = record.pointee[keyPath: path] else { return }
    withUnsafePointer(to: part) { write($0, field) }
  }

  @inline(__always)
  func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>) {
    record.pointee[keyPath: path].withUnsafeBufferPointer { items in
      guard let first = items.baseAddress, !items.isEmpty else { return }
      json.pointee.key(field.key.rawValue)
      json.pointee.array { json in
        for index in items.indices { json.record(at: first + index) }
      }
    }
  }

  @inline(__always)
  func marks(_ field: Field, _ path: WritableKeyPath<Record, [Fingerprint]>) {
    let marks = record.pointee[keyPath: path]
    if marks.isEmpty { return }
    json.pointee.key(field.key.rawValue)
    json.pointee.object { json in for mark in marks { json.field(mark.theme, mark.value) } }
  }

  private func write<Part: PlanRecord>(_ part: UnsafePointer<Part>, _ field: Field) {
    if part.pointee == Part() { return }
    json.pointee.key(field.key.rawValue)
    json.pointee.record(at: part)
  }
}

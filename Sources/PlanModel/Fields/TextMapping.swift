extension PlanRecord {
  /// The same with every text changed in the same way; dates, numbers and fixed words stay, but
  /// words that were not understood as one are texts, too.
  ///
  /// - Parameter change: What becomes of a text; nil where it stays as it is. Nearly all do, and
  ///   then nothing is copied.
  /// - Returns: The changed record.
  @inlinable
  public func mapTexts(_ change: (_ text: String, _ field: Field) -> String?) -> Self {
    withUnsafePointer(to: self) { record in
      TextMapping<Self>.changed(record, change) ?? self
    }
  }
}

/// Changes the texts of one record, and of the records inside it. Open to the other modules, as
/// `VisitorWalk` is.
@usableFromInline
struct TextMapping<Record: PlanRecord>: FieldTable {
  @usableFromInline let record: UnsafePointer<Record>
  @usableFromInline let change: (String, Field) -> String?
  /// The record with what has changed so far; nil where nothing has.
  @usableFromInline var result: Record?

  @inlinable
  init(_ record: UnsafePointer<Record>, _ change: @escaping (String, Field) -> String?) {
    (self.record, self.change) = (record, change)
  }

  /// The record with its texts changed; nil where all stay.
  @inlinable
  static func changed(
    _ record: UnsafePointer<Record>, _ change: (String, Field) -> String?
  ) -> Record? {
    withoutActuallyEscaping(change) { change in
      var mapping = TextMapping(record, change)
      Record.declare(in: &mapping)
      return mapping.result
    }
  }

  @inlinable
  mutating func set<Value>(_ path: WritableKeyPath<Record, Value>, _ value: Value) {
    if result == nil { result = record.pointee }
    result?[keyPath: path] = value
  }

  @inlinable @inline(__always)
  mutating func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    guard let text = record.pointee[keyPath: path], let new = change(text, field) else { return }
    set(path, new)
  }

  @inlinable @inline(__always)
  mutating func value<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>
  ) {
    guard case .unknown(let text)? = record.pointee[keyPath: path], let new = change(text, field)
    else { return }
    set(path, .unknown(new))
  }

  @inlinable @inline(__always)
  mutating func values<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, [Entry<Value>]>
  ) {
    var entries = record.pointee[keyPath: path]
    var isChanged = false
    for index in entries.indices {
      guard case .unknown(let text) = entries[index], let new = change(text, field) else {
        continue
      }
      entries[index] = .unknown(new)
      isChanged = true
    }
    if isChanged { set(path, entries) }
  }

  @inlinable @inline(__always)
  mutating func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>) {
    var words = record.pointee[keyPath: path]
    var isChanged = false
    for index in words.indices {
      guard let new = change(words[index], field) else { continue }
      words[index] = new
      isChanged = true
    }
    if isChanged { set(path, words) }
  }

  @inlinable @inline(__always)
  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>) {
    let new = withUnsafePointer(to: record.pointee[keyPath: path]) { part in
      TextMapping<Part>.changed(part, change)
    }
    if let new { set(path, new) }
  }

  @inlinable @inline(__always)
  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>) {
    guard let part = record.pointee[keyPath: path] else { return }
    let new = withUnsafePointer(to: part) { TextMapping<Part>.changed($0, change) }
    if let new { set(path, new) }
  }

  @inlinable @inline(__always)
  mutating func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>) {
    let items = record.pointee[keyPath: path]
    var changed: [Item]?
    items.withUnsafeBufferPointer { items in
      guard let first = items.baseAddress else { return }
      for index in items.indices {
        guard let new = TextMapping<Item>.changed(first + index, change) else { continue }
        if changed == nil { changed = Array(items) }
        changed?[index] = new
      }
    }
    if let changed { set(path, changed) }
  }

  @inlinable @inline(__always)
  mutating func marks(_ field: Field, _ path: WritableKeyPath<Record, [Fingerprint]>) {
    var marks = record.pointee[keyPath: path]
    var isChanged = false
    for index in marks.indices {
      if let theme = change(marks[index].theme, field) {
        (marks[index].theme, isChanged) = (theme, true)
      }
      if let value = change(marks[index].value, field) {
        (marks[index].value, isChanged) = (value, true)
      }
    }
    if isChanged { set(path, marks) }
  }
}

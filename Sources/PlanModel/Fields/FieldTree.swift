/// A record as nested keys and values, as files and other programs hold it.
public indirect enum FieldTree: Sendable, Hashable {
  /// Words: what somebody wrote.
  case text(String)
  /// A date, a number, a word of a fixed set.
  case token(String)
  case mapping([Entry])
  case sequence([FieldTree])

  /// A key with its value.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public var key: String
    /// Its value.
    public var value: FieldTree

    /// Makes an entry.
    @inlinable
    public init(key: String, value: FieldTree) {
      self.key = key
      self.value = value
    }
  }

  /// The text, where it is one, of whatever kind.
  public var scalar: String? {
    switch self {
    case .text(let text), .token(let text): text
    case .mapping, .sequence: nil
    }
  }

  /// What a key stands for; nil where this is no mapping or has no such key.
  public subscript(key: PlanKey) -> FieldTree? {
    guard case .mapping(let entries) = self else { return nil }
    return entries.first { $0.key == key.rawValue }?.value
  }
}

extension FieldTree {
  /// A value, or the words that stand in its place.
  @inlinable
  init(_ entry: PlanModel.Entry<some TextValue>) {
    switch entry {
    case .known(let value): self = .token(value.text)
    case .unknown(let text): self = .text(text)
    }
  }

  /// The tree of a record, with the fields that are there, in the order of the declaration.
  @inlinable
  public init<Record: PlanRecord>(_ record: Record) {
    var writer = TreeWriter(record: record)
    Record.declare(in: &writer)
    self = .mapping(writer.entries)
  }
}

extension PlanRecord {
  /// The record that a tree holds, as far as it fits. Whatever does not is left out.
  public init(_ tree: FieldTree) {
    var reader = TreeReader(tree: tree, record: Self())
    Self.declare(in: &reader)
    self = reader.record
  }
}

/// Turns a record into a tree. Open to the other modules, as `VisitorWalk` is.
@usableFromInline
struct TreeWriter<Record: PlanRecord>: FieldTable {
  @usableFromInline let record: Record
  @usableFromInline var entries: [FieldTree.Entry] = []

  @inlinable
  init(record: Record) { self.record = record }

  @inlinable
  mutating func add(_ field: Field, _ value: FieldTree) {
    entries.append(FieldTree.Entry(key: field.key.rawValue, value: value))
  }

  @inlinable @inline(__always)
  mutating func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    if let text = record[keyPath: path] { add(field, .text(text)) }
  }

  @inlinable @inline(__always)
  mutating func value<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>
  ) {
    if let entry = record[keyPath: path] { add(field, FieldTree(entry)) }
  }

  @inlinable @inline(__always)
  mutating func values<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, [Entry<Value>]>
  ) {
    let entries = record[keyPath: path]
    if !entries.isEmpty { add(field, .sequence(entries.map { FieldTree($0) })) }
  }

  @inlinable @inline(__always)
  mutating func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>) {
    let words = record[keyPath: path]
    if !words.isEmpty { add(field, .sequence(words.map(FieldTree.text))) }
  }

  @inlinable @inline(__always)
  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>) {
    let tree = FieldTree(record[keyPath: path])
    if tree != .mapping([]) { add(field, tree) }
  }

  @inlinable @inline(__always)
  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>) {
    guard let part = record[keyPath: path] else { return }
    let tree = FieldTree(part)
    if tree != .mapping([]) { add(field, tree) }
  }

  @inlinable @inline(__always)
  mutating func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>) {
    let items = record[keyPath: path]
    if !items.isEmpty { add(field, .sequence(items.map { FieldTree($0) })) }
  }

  @inlinable @inline(__always)
  mutating func marks(_ field: Field, _ path: WritableKeyPath<Record, [Fingerprint]>) {
    let marks = record[keyPath: path]
    guard !marks.isEmpty else { return }
    add(
      field,
      .mapping(marks.map { FieldTree.Entry(key: $0.theme, value: .text($0.value)) }))
  }
}

/// Fills a record from a tree.
private struct TreeReader<Record: PlanRecord>: FieldTable {
  let tree: FieldTree
  var record: Record

  mutating func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    record[keyPath: path] = tree[field.key]?.scalar
  }

  mutating func value<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>
  ) {
    record[keyPath: path] = tree[field.key]?.scalar.map(Entry.init(text:))
  }

  mutating func values<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, [Entry<Value>]>
  ) {
    record[keyPath: path] = items(field).compactMap(\.scalar).map(Entry.init(text:))
  }

  mutating func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>) {
    record[keyPath: path] = items(field).compactMap(\.scalar)
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>) {
    if let part = tree[field.key] { record[keyPath: path] = Part(part) }
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>) {
    record[keyPath: path] = tree[field.key].map { Part($0) }
  }

  mutating func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>) {
    record[keyPath: path] = items(field).map { Item($0) }
  }

  mutating func marks(_ field: Field, _ path: WritableKeyPath<Record, [Fingerprint]>) {
    guard case .mapping(let entries)? = tree[field.key] else { return }
    record[keyPath: path] = entries.compactMap { entry in
      entry.value.scalar.map { Fingerprint(theme: entry.key, value: $0) }
    }
  }

  private func items(_ field: Field) -> [FieldTree] {
    guard case .sequence(let items)? = tree[field.key] else { return [] }
    return items
  }
}

import DanishText

/// A field of a record that says something else than it did.
public struct FieldChange: Sendable, Equatable {
  /// What has become of it.
  public enum Kind: Sendable, Equatable {
    /// A value, or a list of words; nil where there was or is none.
    case value(from: FieldTree?, to: FieldTree?)
    /// A record of its own: its fields.
    case part([FieldChange])
    /// A list of records: those that are not as they were, and whether those that stayed have
    /// changed places.
    case items([RecordChange], isReordered: Bool)
  }

  /// The field.
  public let field: Field
  /// What has become of it.
  public let kind: Kind
}

/// A record of a list that was added, removed or changed.
public struct RecordChange: Sendable, Equatable {
  /// What has become of it.
  public enum Kind: Sendable, Equatable {
    case added, removed, changed
  }

  /// What tells it from the others, as it is or, where it is removed, as it was; nil where nothing
  /// does.
  public let name: String?
  /// What has become of it.
  public let kind: Kind
  /// Its fields: of an added and a removed one all that are written.
  public let fields: [FieldChange]
}

extension PlanRecord {
  /// The fields that say something else than in an earlier state, in the order of the declaration.
  ///
  /// How lines are wrapped makes no difference, and what is empty is not written, as in
  /// `Plan.contentFingerprint`.
  func changes(since earlier: Self) -> [FieldChange] {
    var walk = ChangeWalk(before: earlier, after: self)
    Self.declare(in: &walk)
    return walk.changes
  }
}

/// Compares two states of a record.
private struct ChangeWalk<Record: PlanRecord>: FieldTable {
  let before: Record
  let after: Record
  var changes: [FieldChange] = []

  private mutating func add(_ field: Field, _ kind: FieldChange.Kind) {
    changes.append(FieldChange(field: field, kind: kind))
  }

  private mutating func compare(_ field: Field, _ before: FieldTree?, _ after: FieldTree?) {
    let (before, after) = (before?.nonEmpty, after?.nonEmpty)
    if before?.folded != after?.folded { add(field, .value(from: before, to: after)) }
  }

  private mutating func add(_ field: Field, parts: [FieldChange]) {
    if !parts.isEmpty { add(field, .part(parts)) }
  }

  mutating func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    compare(
      field, before[keyPath: path].map(FieldTree.text), after[keyPath: path].map(FieldTree.text))
  }

  mutating func value<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>
  ) {
    compare(
      field, before[keyPath: path].map { FieldTree($0) }, after[keyPath: path].map { FieldTree($0) }
    )
  }

  mutating func values<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, [Entry<Value>]>
  ) {
    compare(
      field, .sequence(before[keyPath: path].map { FieldTree($0) }),
      .sequence(after[keyPath: path].map { FieldTree($0) }))
  }

  mutating func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>) {
    compare(
      field, .sequence(before[keyPath: path].map(FieldTree.text)),
      .sequence(after[keyPath: path].map(FieldTree.text)))
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>) {
    add(field, parts: after[keyPath: path].changes(since: before[keyPath: path]))
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>) {
    let (before, after) = (before[keyPath: path] ?? Part(), after[keyPath: path] ?? Part())
    add(field, parts: after.changes(since: before))
  }

  mutating func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>) {
    let isWritten: (Item) -> Bool = { FieldTree($0).nonEmpty != nil }
    let difference = ListDifference(
      from: before[keyPath: path].filter(isWritten), to: after[keyPath: path].filter(isWritten))
    let items = difference.entries.compactMap(\.change)
    guard !items.isEmpty || difference.isReordered else { return }
    add(field, .items(items, isReordered: difference.isReordered))
  }

  mutating func marks(_ field: Field, _ path: WritableKeyPath<Record, [Fingerprint]>) {
    let texts: ([Fingerprint]) -> FieldTree = {
      .sequence($0.map { .text("\($0.theme) \($0.value)") })
    }
    compare(field, texts(before[keyPath: path]), texts(after[keyPath: path]))
  }
}

extension FieldTree {
  /// The value without what is empty in it; nil where nothing is written.
  fileprivate var nonEmpty: FieldTree? {
    switch self {
    case .text(let text), .token(let text): return text.hasText ? self : nil
    case .sequence(let items):
      let items = items.compactMap(\.nonEmpty)
      return items.isEmpty ? nil : .sequence(items)
    case .mapping(let entries):
      let entries = entries.compactMap { entry in
        entry.value.nonEmpty.map { Entry(key: entry.key, value: $0) }
      }
      return entries.isEmpty ? nil : .mapping(entries)
    }
  }

  /// The value however it is wrapped, and whether it was understood or not.
  fileprivate var folded: FieldTree {
    switch self {
    case .text(let text), .token(let text): .text(TextHash.folded(text))
    case .sequence(let items): .sequence(items.map(\.folded))
    case .mapping(let entries):
      .mapping(entries.map { Entry(key: $0.key, value: $0.value.folded) })
    }
  }
}

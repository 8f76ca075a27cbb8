extension PlanMerge {
  /// Merges a record field by field, as it declares them.
  mutating func record<Record: PlanRecord>(
    _ sides: Sides<Record>, at path: FieldPath
  ) -> Record {
    if let agreed = sides.agreed { return agreed }
    var fields = MergeFields(merge: self, sides: sides, path: path, record: sides.mine)
    Record.declare(in: &fields)
    self = fields.merge
    return settled(fields.record, sides, path)
  }

  /// One answered what the other passed over: of fields that stand for one another, the first stays.
  private mutating func settled<Record: PlanRecord>(
    _ merged: Record, _ sides: Sides<Record>, _ path: FieldPath
  ) -> Record {
    let fields = AlternativeFields<Record>.all
    let isMany: (Record) -> Bool = { record in fields.count { record[keyPath: $0.path] != nil } > 1
    }
    guard isMany(merged), !isMany(sides.mine), !isMany(sides.theirs) else { return merged }
    var record = merged
    let written = fields.filter { merged[keyPath: $0.path] != nil }
    for (key, part) in written.dropFirst() {
      report(.bothChanged, path.key(key), sides.mine[keyPath: part], sides.theirs[keyPath: part])
      record[keyPath: part] = nil
    }
    return record
  }
}

/// The texts of which a record has one and not several.
private struct AlternativeFields<Record: PlanRecord>: FieldTable {
  private var found: [(key: PlanKey, path: WritableKeyPath<Record, String?>)] = []

  static var all: [(key: PlanKey, path: WritableKeyPath<Record, String?>)] {
    guard !Record.alternatives.isEmpty else { return [] }
    var fields = AlternativeFields()
    Record.declare(in: &fields)
    return fields.found
  }

  mutating func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    if Record.alternatives.contains(field.key) { found.append((field.key, path)) }
  }
  func value<Value: TextValue>(_: Field, _: WritableKeyPath<Record, Entry<Value>?>) {}
  func values<Value: TextValue>(_: Field, _: WritableKeyPath<Record, [Entry<Value>]>) {}
  func words(_: Field, _: WritableKeyPath<Record, [String]>) {}
  func part<Part: PlanRecord>(_: Field, _: WritableKeyPath<Record, Part>) {}
  func part<Part: PlanRecord>(_: Field, _: WritableKeyPath<Record, Part?>) {}
  func list<Item: PlanRecord>(_: Field, _: WritableKeyPath<Record, [Item]>) {}
  func marks(_: Field, _: WritableKeyPath<Record, [Fingerprint]>) {}
}

/// One record under way.
private struct MergeFields<Record: PlanRecord>: FieldTable {
  var merge: PlanMerge
  let sides: Sides<Record>
  let path: FieldPath
  var record: Record

  mutating func text(_ field: Field, _ text: WritableKeyPath<Record, String?>) {
    record[keyPath: text] = merge.text(sides[text], at: path.key(field.key))
  }

  mutating func value<Value: TextValue>(
    _ field: Field, _ entry: WritableKeyPath<Record, Entry<Value>?>
  ) {
    record[keyPath: entry] = merge.entry(sides[entry], at: path.key(field.key))
  }

  mutating func values<Value: TextValue>(
    _ field: Field, _ values: WritableKeyPath<Record, [Entry<Value>]>
  ) {
    record[keyPath: values] = merge.values(sides.part(values), at: path.key(field.key))
  }

  mutating func words(_ field: Field, _ words: WritableKeyPath<Record, [String]>) {
    record[keyPath: words] = merge.words(sides.part(words), at: path.key(field.key))
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ part: WritableKeyPath<Record, Part>) {
    record[keyPath: part] = merge.record(sides.part(part), at: path.key(field.key))
  }

  /// Field by field, too, where one of us took the whole of it away: the fields that the other
  /// changed stay.
  mutating func part<Part: PlanRecord>(_ field: Field, _ part: WritableKeyPath<Record, Part?>) {
    let whole = sides[part]
    if let agreed = whole.agreed {
      record[keyPath: part] = agreed
      return
    }
    let fields = Sides(
      base: (whole.base ?? nil) ?? Part(), mine: whole.mine ?? Part(),
      theirs: whole.theirs ?? Part())
    let merged = merge.record(fields, at: path.key(field.key))
    record[keyPath: part] = merged == Part() ? nil : merged
  }

  mutating func list<Item: PlanRecord>(_ field: Field, _ list: WritableKeyPath<Record, [Item]>) {
    record[keyPath: list] = merge.records(sides.part(list), at: path.key(field.key))
  }

  mutating func marks(_ field: Field, _ marks: WritableKeyPath<Record, [Fingerprint]>) {
    record[keyPath: marks] = merge.fingerprints(sides.part(marks), at: path.key(field.key))
  }
}

extension PlanRecord {
  /// The same with every text changed in the same way; dates, numbers and fixed words stay, but
  /// words that were not understood as one are texts, too.
  public func mapTexts(_ change: (_ text: String, _ field: Field) -> String) -> Self {
    withoutActuallyEscaping(change) { change in
      var mapping = TextMapping(record: self, change: change)
      Self.declare(in: &mapping)
      return mapping.record
    }
  }
}

/// Changes the texts of one record, and of the records inside it.
private struct TextMapping<Record: PlanRecord>: FieldTable {
  var record: Record
  let change: (String, Field) -> String

  mutating func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    record[keyPath: path] = record[keyPath: path].map { change($0, field) }
  }

  mutating func value<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>
  ) {
    guard case .unknown(let text)? = record[keyPath: path] else { return }
    record[keyPath: path] = .unknown(change(text, field))
  }

  mutating func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>) {
    record[keyPath: path] = record[keyPath: path].map { change($0, field) }
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>) {
    record[keyPath: path] = record[keyPath: path].mapTexts(change)
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>) {
    record[keyPath: path] = record[keyPath: path].map { $0.mapTexts(change) }
  }

  mutating func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>) {
    record[keyPath: path] = record[keyPath: path].map { $0.mapTexts(change) }
  }

  mutating func marks(_ field: Field, _ path: WritableKeyPath<Record, [Fingerprint]>) {
    record[keyPath: path] = record[keyPath: path].map {
      Fingerprint(theme: change($0.theme, field), value: change($0.value, field))
    }
  }
}

public import PlanModel

/// Records in which every declared field has a value, no two alike: a field that somebody forgot
/// is missed.
public enum FilledRecord {
  /// A record whose values have numbers above one.
  public static func made<Record: PlanRecord>(_: Record.Type, above number: Int = 0) -> Record {
    Filler<Record>.filled(from: number).record
  }
}

extension FieldTree {
  /// The values in it, each with the keys that lead to it: `lokale-mål.tegn.kilde`.
  public var leaves: [(path: String, text: String)] { leaves(under: []) }

  private func leaves(under keys: [String]) -> [(path: String, text: String)] {
    switch self {
    case .text(let text), .token(let text): [(keys.joined(separator: "."), text)]
    case .mapping(let entries): entries.flatMap { $0.value.leaves(under: keys + [$0.key]) }
    case .sequence(let items): items.flatMap { $0.leaves(under: keys) }
    }
  }

  /// The paths of the values that do not stand in a text, each once and in order.
  public func paths(missingIn text: String) -> [String] {
    var seen: Set<String> = []
    return leaves.filter { !text.contains($0.text) }.map(\.path).filter { seen.insert($0).inserted }
  }
}

/// Fills every field that a record declares, each with something else.
private struct Filler<Record: PlanRecord>: FieldTable {
  var record = Record()
  private var number: Int

  static func filled(from number: Int) -> Filler {
    var filler = Filler(number: number)
    Record.declare(in: &filler)
    return filler
  }

  private init(number: Int) { self.number = number }

  private mutating func next(_ field: Field) -> String {
    number += 1
    return "\(field.key.rawValue)-\(number)-"
  }

  private mutating func inner<Part: PlanRecord>(_: Part.Type) -> Part {
    let filler = Filler<Part>.filled(from: number)
    number = filler.number
    return filler.record
  }

  mutating func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    record[keyPath: path] = next(field)
  }
  mutating func value<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>
  ) { record[keyPath: path] = Entry(text: next(field)) }
  mutating func values<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, [Entry<Value>]>
  ) { record[keyPath: path] = (0..<3).map { _ in Entry(text: next(field)) } }
  mutating func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>) {
    record[keyPath: path] = (0..<3).map { _ in next(field) }
  }
  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>) {
    record[keyPath: path] = inner(Part.self)
  }
  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>) {
    record[keyPath: path] = inner(Part.self)
  }
  mutating func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>) {
    record[keyPath: path] = (0..<2).map { _ in inner(Item.self) }
  }
  mutating func marks(_ field: Field, _ path: WritableKeyPath<Record, [Fingerprint]>) {
    record[keyPath: path] = (0..<2).map { _ in
      Fingerprint(theme: next(field), value: next(field))
    }
  }
}

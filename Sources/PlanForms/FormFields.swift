import DanishText
import PlanModel

/// Which fields a form has, and by which keys.
enum FormFields {
  /// What only the program writes, or what has its own place in the form.
  private static let left: Set<PlanKey> = [
    .aftryk, .toRevisit, .udgave, .genåbnet, .undtagelser, .refleksioner, .localGoals, .spørgsmål,
  ]
  /// What is there also where nothing is written in it.
  private static let always: Set<PlanKey> = [
    .år, .ledetråd, .navn, .type, .leder, .kerneopgave, .svar, .titel, .tema, .også, .springsFrom,
    .sammenhæng, .mål, .tiltag, .tegn, .hvornår, .forum, .hvordan, .ansvarlig, .frist, .sharedWith,
    .omissions, .drøftelser,
  ]

  /// Whether a field has a place in the form.
  static func has(_ key: PlanKey, isWritten: Bool) -> Bool {
    !left.contains(key) && (isWritten || always.contains(key))
  }

  /// Whether a part has its cells also where nothing is written in it.
  static func isPart(_ key: PlanKey) -> Bool { key == .center || key == .evaluering }

  /// Whether a field of a list's items has a column.
  static func hasColumn(_ key: PlanKey) -> Bool { !left.contains(key) }

  /// How many empty rows a list has.
  static func emptyRows(_ key: PlanKey) -> Int { key == .tiltag || key == .tegn ? 2 : 1 }

  /// What stands before the keys of the plan's own fields.
  static let planPrefix = "plan"
  /// What stands before the key that says where the form is from.
  static let originPrefix = "skema"

  /// The words that a key may consist of behind its first.
  static let words: [String: PlanKey] = Dictionary(
    PlanKey.allCases.map { ($0.rawValue.lowercased(), $0) }
  ) { first, _ in first }

  /// The keys that stand for a list: of the plan's and a goal's own declarations.
  static let lists: Set<PlanKey> = {
    var keys: Set<PlanKey> = []
    ListKeys<Plan>.collect(&keys)
    ListKeys<Goal>.collect(&keys)
    ListKeys<Agreement>.collect(&keys)
    ListKeys<JointWork>.collect(&keys)
    return keys
  }()
}

/// Collects the keys of a record's lists.
private struct ListKeys<Record: PlanRecord>: FieldTable {
  var keys: Set<PlanKey> = []

  static func collect(_ keys: inout Set<PlanKey>) {
    var collector = ListKeys()
    Record.declare(in: &collector)
    keys.formUnion(collector.keys)
  }

  mutating func list<Item: PlanRecord>(_ field: Field, _: WritableKeyPath<Record, [Item]>) {
    keys.insert(field.key)
  }
  func text(_: Field, _: WritableKeyPath<Record, String?>) {}
  func value<Value: TextValue>(_: Field, _: WritableKeyPath<Record, Entry<Value>?>) {}
  func values<Value: TextValue>(_: Field, _: WritableKeyPath<Record, [Entry<Value>]>) {}
  func words(_: Field, _: WritableKeyPath<Record, [String]>) {}
  func part<Part: PlanRecord>(_: Field, _: WritableKeyPath<Record, Part>) {}
  func part<Part: PlanRecord>(_: Field, _: WritableKeyPath<Record, Part?>) {}
  func marks(_: Field, _: WritableKeyPath<Record, [Fingerprint]>) {}
}

/// The key of a cell: what it belongs to, and the field.
struct FormKey: Hashable, Sendable {
  /// `M1`, `samspil-1`, `center`, `plan`.
  var prefix: String
  /// `mål`, `evaluering.hvornår`.
  var field: String

  /// As it stands in the form.
  var text: String { "\(prefix).\(field)" }

  init(_ prefix: String, _ field: String) { (self.prefix, self.field) = (prefix, field) }

  /// Reads a key as it stands in a form; nil where it is something else. Capital letters make no
  /// difference behind the first point: writing programs like to put some there.
  init?(_ text: String) {
    let parts = text.trimmed.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let prefix = parts.first, Self.isPrefix(prefix) else { return nil }
    let words = parts.dropFirst().map { $0.lowercased() }
    guard words.allSatisfy({ FormFields.words[$0] != nil }) else { return nil }
    self.init(String(prefix), words.joined(separator: "."))
  }

  /// The field's own key.
  var last: PlanKey? {
    field.split(separator: ".").last.flatMap { FormFields.words[String($0)] }
  }

  /// Whether rows stand below it.
  var isList: Bool { last.map { FormFields.lists.contains($0) } ?? false }

  /// Whether a text can stand before the first point.
  static func isPrefix(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.count <= 40
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}

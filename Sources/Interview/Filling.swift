import DanishText
import Dialogue
import PlanModel

/// A plan with the answers that came along (`--svar`): what the plan has stays, and what it lacks is
/// taken from them, down to the single field of a goal. What they say otherwise than the plan is
/// kept as a list, so that it can be told.
struct Filling {
  /// The plan with what it lacked.
  private(set) var plan: Plan
  /// What was not used, because the plan has something else there.
  private(set) var unused: [Unused] = []

  /// Words that came along and stand nowhere in the plan.
  struct Unused: Equatable {
    /// Where they would have stood.
    var path: FieldPath
    var text: String
  }

  init(_ plan: Plan, from other: Plan) {
    var own = plan
    // A question that was skipped takes the answer.
    let places = Dictionary(
      own.reflections.enumerated().map { ($1.question, $0) },
      uniquingKeysWith: { first, _ in first })
    for reflection in other.reflections where reflection.answer.hasText {
      if let index = places[reflection.question], !own.reflections[index].answer.hasText {
        own.reflections[index].skipped = nil
      }
    }
    (self.plan, unused) = RecordFilling.filled(own, from: other, at: FieldPath())
  }

  /// What was not used, and why.
  func blocks(_ guide: Ledetraad) -> [Block] {
    let names = PlaceNames(guide: guide)
    let items = unused.map {
      ListItem(text: names.name(of: $0.path, in: plan), note: PlanLines.short($0.text, words: 8))
    }
    return items.isEmpty ? [] : [.advice(Texts.notUsed), .list(items)]
  }
}

/// One record that is being filled, field by field as it declares them.
private struct RecordFilling<Record: PlanRecord>: FieldTable {
  private var record: Record
  private let other: Record
  private let path: FieldPath
  private var unused: [Filling.Unused] = []

  static func filled(
    _ record: Record, from other: Record, at path: FieldPath
  ) -> (Record, [Filling.Unused]) {
    var filling = RecordFilling(record: record, other: other, path: path)
    Record.declare(in: &filling)
    return (filling.record, filling.unused)
  }

  private init(record: Record, other: Record, path: FieldPath) {
    (self.record, self.other, self.path) = (record, other, path)
  }

  mutating func text(_ field: Field, _ text: WritableKeyPath<Record, String?>) {
    guard let words = other[keyPath: text], words.hasText else { return takeEmpty(field, text) }
    if isAnswered(field) { return }
    guard let own = record[keyPath: text], own.hasText else {
      record[keyPath: text] = words
      return
    }
    if own.trimmed != words.trimmed { note(words, field) }
  }

  /// Of fields that stand for one another, such as an answer and the reason for none, a plan that
  /// has one wants no other.
  private func isAnswered(_ field: Field) -> Bool {
    guard field.key == .skipped, let reflection = record as? Reflection else { return false }
    return reflection.answer.hasText
  }

  /// That a question was skipped without a reason is an answer, too.
  private mutating func takeEmpty(_ field: Field, _ text: WritableKeyPath<Record, String?>) {
    if !isAnswered(field) { record[keyPath: text] = record[keyPath: text] ?? other[keyPath: text] }
  }

  mutating func value<Value: TextValue>(
    _ field: Field, _ entry: WritableKeyPath<Record, Entry<Value>?>
  ) {
    guard let value = other[keyPath: entry] else { return }
    guard let own = record[keyPath: entry] else {
      record[keyPath: entry] = value
      return
    }
    if own != value { note(value.text, field) }
  }

  /// A list of dates or fixed words: as a list of ids.
  mutating func values<Value: TextValue>(
    _ field: Field, _ values: WritableKeyPath<Record, [Entry<Value>]>
  ) {
    if record[keyPath: values].isEmpty { record[keyPath: values] = other[keyPath: values] }
    let own = record[keyPath: values]
    for value in other[keyPath: values] where !own.contains(value) { note(value.text, field) }
  }

  /// A list of ids is taken where there is none.
  mutating func words(_ field: Field, _ words: WritableKeyPath<Record, [String]>) {
    if record[keyPath: words].isEmpty { record[keyPath: words] = other[keyPath: words] }
    let own = record[keyPath: words]
    for word in other[keyPath: words] where !own.contains(word) { note(word, field) }
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ part: WritableKeyPath<Record, Part>) {
    let filled = RecordFilling<Part>.filled(
      record[keyPath: part], from: other[keyPath: part], at: path.key(field.key))
    record[keyPath: part] = filled.0
    unused += filled.1
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _ part: WritableKeyPath<Record, Part?>) {
    guard let theirs = other[keyPath: part] else { return }
    let filled = RecordFilling<Part>.filled(
      record[keyPath: part] ?? Part(), from: theirs, at: path.key(field.key))
    record[keyPath: part] = filled.0 == Part() ? nil : filled.0
    unused += filled.1
  }

  /// Records that an id tells apart are added where they are missing. Others are taken where there
  /// are none, and else filled by what they say: one that the plan does not have may have been
  /// deleted there, and is not brought back.
  mutating func list<Item: PlanRecord>(_ field: Field, _ list: WritableKeyPath<Record, [Item]>) {
    let found = record[keyPath: list]
    // The last first, so that those taken go from the end.
    var free = Dictionary(grouping: found.indices.reversed()) { Identity(found[$0]) }
    for item in other[keyPath: list] {
      if let index = free[Identity(item)]?.popLast() {
        let filled = RecordFilling<Item>.filled(
          record[keyPath: list][index], from: item, at: path.key(field.key).item(index))
        record[keyPath: list][index] = filled.0
        unused += filled.1
      } else if found.isEmpty || item.itemID != nil {
        record[keyPath: list].append(item)
      } else {
        note(FieldTree(item).words.joined(separator: ", "), field)
      }
    }
  }

  /// What tells that two records are one: their id, or what they say where they have none.
  private struct Identity: Hashable {
    let id: String?
    let text: String?

    init(_ item: some PlanRecord) {
      id = item.itemID
      text = id == nil ? item.itemText?.trimmed : nil
    }
  }

  mutating func marks(_ field: Field, _ marks: WritableKeyPath<Record, [Fingerprint]>) {
    if record[keyPath: marks].isEmpty { record[keyPath: marks] = other[keyPath: marks] }
  }

  private mutating func note(_ text: String, _ field: Field) {
    unused.append(Filling.Unused(path: path.key(field.key), text: text))
  }
}

extension FieldTree {
  /// All that stands in it, in order.
  fileprivate var words: [String] {
    switch self {
    case .text(let text), .token(let text): [text]
    case .mapping(let entries): entries.flatMap(\.value.words)
    case .sequence(let items): items.flatMap(\.words)
    }
  }
}

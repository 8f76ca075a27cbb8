import PlanModel
import Testing

@testable import PlanFormat

/// The declaration of the fields, held against what is written by hand beside it: the fast reader.
struct FieldTableTests {
  /// A plan in which every field that is declared has a value of its own.
  static let full = Filler.filled(Plan.self)

  @Test func `every declared field has a value`() {
    let texts = Leaves.of(FieldTree(Self.full))
    #expect(texts.count > 40)
    #expect(Set(texts).count == texts.count, "no two alike")
  }

  @Test func `the reader reads every declared field`() {
    let bytes = PlanWriter.bytes(of: Self.full)
    let document = PlanDocument.read(bytes)
    #expect(document.problems.isEmpty)
    #expect(document.plan == Self.full)
  }

  @Test func `a tree holds all of a plan`() {
    #expect(Plan(FieldTree(Self.full)) == Self.full)
  }

  @Test func `every text is visited once`() {
    var visitor = Collector()
    visitor.visitAll(Self.full)
    let written = Leaves.of(FieldTree(Self.full))
    let marks = Self.full.fingerprints.map(\.value)
    #expect(visitor.texts.sorted() == written.filter { !marks.contains($0) }.sorted())
  }

  @Test func `every text is changed`() {
    let before = Leaves.of(FieldTree(Self.full))
    let changed = Self.full.mapTexts { text, _ in text + "x" }
    #expect(Leaves.of(FieldTree(changed)) == before.map { $0 + "x" })
  }

  /// Mine changes one field after the other, theirs another one each time: both are in the result.
  @Test func `a change of any field comes through a merge`() {
    let count = Leaves.count(in: Self.full)
    for number in 0..<count {
      let mine = Leaves.changed(in: Self.full, [number])
      let other = (number + count / 2) % count
      let theirs = Leaves.changed(in: Self.full, [other])
      let merged = Plan.merged(base: Self.full, mine: mine, theirs: theirs)
      #expect(merged.plan == Leaves.changed(in: Self.full, [number, other]), "\(number), \(other)")
    }
  }

  @Test func `paths lead to the value that was visited`() throws {
    let document = PlanDocument.read(PlanWriter.bytes(of: Self.full))
    var visitor = Collector()
    visitor.visitAll(Self.full)
    for (text, path) in zip(visitor.texts, visitor.paths) {
      let place = try #require(document.place(of: path), "\(path)")
      let lines = String(decoding: document.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[place.start.line - 1].contains(text), "\(path)")
    }
  }
}

/// The scalars of a plan, in order.
private enum Leaves {
  static func of(_ tree: FieldTree) -> [String] {
    switch tree {
    case .text(let text), .token(let text): [text]
    case .mapping(let entries): entries.flatMap { of($0.value) }
    case .sequence(let items): items.flatMap(of)
    }
  }

  static func count(in plan: Plan) -> Int { of(FieldTree(plan)).count }

  /// The plan with some of its scalars changed, by their numbers.
  static func changed(in plan: Plan, _ numbers: Set<Int>) -> Plan {
    var number = -1
    // The theme that a fingerprint is of is no scalar of the file, but a key.
    let themes = Set(plan.fingerprints.map(\.theme))
    return plan.mapTexts { text, _ in
      if themes.contains(text) { return text }
      number += 1
      return numbers.contains(number) ? text + " ny" : text
    }
  }
}

private struct Collector: PlanVisitor {
  var texts: [String] = []
  var paths: [FieldPath] = []

  mutating func visit(_ text: String, _ field: Field, at place: FieldPlace) {
    texts.append(text)
    paths.append(place.path)
  }

  mutating func visit<Value: TextValue>(
    _ entry: Entry<Value>, _ field: Field, at place: FieldPlace
  ) {
    texts.append(entry.text)
    paths.append(place.path)
  }
}

/// Fills every field that a record declares, each with something else.
private struct Filler<Record: PlanRecord>: FieldTable {
  private var record = Record()
  private var number: Int

  static func filled(_: Record.Type) -> Record { filled(from: 0).record }

  private static func filled(from number: Int) -> Filler {
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

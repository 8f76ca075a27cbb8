import PlanModel
import TestSupport
import Testing

@testable import PlanFormat

/// The declaration of the fields, held against what is written by hand beside it: the fast reader.
struct FieldTableTests {
  /// A plan in which every field that is declared has a value of its own.
  static let full = FilledRecord.made(Plan.self)

  @Test func `every declared field has a value`() {
    let texts = Leaves.of(FieldTree(Self.full))
    #expect(texts.count > 40)
    #expect(Set(texts).count == texts.count, "no two alike")
  }

  /// A property that is not declared would never be written, and nobody would be told.
  @Test func `every property of every record is declared`() {
    #expect(Self.empty(in: Self.full, at: "Plan") == [])
    #expect(Self.empty(in: Plan(), at: "Plan").contains("Plan.goals"), "it looks at all")
  }

  /// Where nothing stands, by the names of the properties.
  private static func empty(in value: Any, at path: String) -> [String] {
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty,
      mirror.displayStyle == .optional || mirror.displayStyle == .collection
    {
      return [path]
    }
    return mirror.children.flatMap { empty(in: $0.value, at: "\(path).\($0.label ?? "")") }
  }

  @Test func `the reader reads every declared field`() {
    let bytes = PlanWriter.bytes(of: Self.full)
    let document = PlanDocument.read(bytes)
    #expect(document.problems.isEmpty)
    #expect(document.plan == Self.full)
  }

  @Test func `a record of which nothing is written is no part of a tree`() {
    var goal = Goal(id: "M1", title: "Et", theme: "effekt")
    goal.evaluation = Evaluation()
    #expect(FieldTree(goal)[.evaluering] == nil)
  }

  @Test func `words in place of a value are a text, and values are none`() {
    var goal = Goal()
    goal.deadline = .unknown("snart")
    #expect(FieldTree(goal)[.frist] == .text("snart"))
    goal.deadline = Entry(text: "2016-12-01")
    #expect(FieldTree(goal)[.frist] == .token("2016-12-01"))
  }

  /// What is looked through for readability, filler and activities.
  @Test func `the fields of prose are these`() {
    var visitor = ProseCollector()
    visitor.visitAll(Self.full)
    #expect(
      visitor.keys == [
        .kerneopgave, .svar, .sammenhæng, .mål, .hvad, .tegn, .hvordan, .ourPart, .bemærkning,
        .begrundelse, .protokol,
      ])
  }

  /// `tegn` is the name of a list and of a text in it.
  @Test(arguments: Goal.fields.map(\.key).filter { $0 != .tegn })
  func `a text of a goal that is cut by a hash is told`(key: PlanKey) {
    let text = "format: årsplan/1\nlokale-mål:\n  - \(key.rawValue): Vi er #1 i byen\n"
    let problems = PlanDocument.read(Array(text.utf8)).problems.filter {
      $0.rule == "afkortet-tekst"
    }
    #expect(problems.count == (Self.otherKeys.contains(key) ? 0 : 1))
  }

  /// Ids, lists and values, behind which a comment is a comment.
  private static let otherKeys: Set<PlanKey> = [
    .id, .tema, .også, .springsFrom, .toRevisit, .tiltag, .evaluering, .frist, .sharedWith,
    .opfølgning, .strategi, .fælles, .udgået,
  ]

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
  static func of(_ tree: FieldTree) -> [String] { tree.leaves.map(\.text) }

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

private struct ProseCollector: PlanVisitor {
  var keys: [PlanKey] = []

  mutating func visit(_ text: String, _ field: Field, at place: FieldPlace) {
    if field.use == .prose, !keys.contains(field.key) { keys.append(field.key) }
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

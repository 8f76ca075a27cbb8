import PlanModel
import TestSupport
import Testing

@testable import PlanFormat

/// The declaration of a register's fields, held against reading, writing and visiting.
struct RegisterTableTests {
  /// A register in which every field that is declared has a value of its own.
  static let full = FilledRecord.made(StrategyRegister.self)

  @Test func `every property of every record is declared`() {
    #expect(Self.empty(in: Self.full, at: "Register") == [])
    let empty = Self.empty(in: StrategyRegister(), at: "Register")
    #expect(empty.contains("Register.strategies"), "it looks at all")
  }

  private static func empty(in value: Any, at path: String) -> [String] {
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty,
      mirror.displayStyle == .optional || mirror.displayStyle == .collection
    {
      return [path]
    }
    return mirror.children.flatMap { empty(in: $0.value, at: "\(path).\($0.label ?? "")") }
  }

  @Test func `all that is written is read`() {
    let document = RegisterDocument.read(RegisterDocument.bytes(of: Self.full))
    #expect(document.problems.isEmpty && document.isUsable)
    #expect(document.record == Self.full)
    #expect(StrategyRegister(FieldTree(Self.full)) == Self.full)
  }

  @Test func `every value is visited once, where it stands`() throws {
    var visitor = ValueCollector()
    visitor.visitAll(Self.full)
    let leaves = FieldTree(Self.full).leaves
    #expect(leaves.count > 80 && visitor.texts == leaves.map(\.text))
    let document = RegisterDocument.read(RegisterDocument.bytes(of: Self.full))
    let lines = String(decoding: document.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (text, path) in zip(visitor.texts, visitor.paths) {
      let finding = Finding(rule: "", level: .advice, path: path, message: "")
      let place = try #require(document.located([finding])[0].place)
      #expect(lines[place.start.line - 1].contains(text), "\(path)")
    }
  }

  @Test func `every text is changed, and words in place of a value too`() {
    let before = FieldTree(Self.full).leaves.map(\.text)
    let changed = Self.full.mapTexts { text, _ in text + "x" }
    #expect(FieldTree(changed).leaves.map(\.text) == before.map { $0 + "x" })
  }

  @Test func `what must be there is missed, and only that`() {
    var register = StrategyRegister()
    register.committees = [Committee()]
    register.approvals = [YearlyApproval()]
    var strategy = Strategy()
    strategy.goals = [StrategyGoal()]
    strategy.followUps = [StrategyFollowUp()]
    strategy.presentations = [Presentation()]
    register.strategies = [strategy]
    #expect(
      register.missingFields.map(\.description) == [
        "id", "titel", "udvalg[0].id", "udvalg[0].navn", "strategier[0].id", "strategier[0].titel",
        "strategier[0].mål[0].id", "strategier[0].mål[0].titel", "strategier[0].opfølgning[0].id",
        "strategier[0].opfølgning[0].form", "strategier[0].opfølgning[0].frist",
        "strategier[0].opfølgning[0].udvalg", "strategier[0].forelagt[0].opfølgning",
        "strategier[0].forelagt[0].om", "strategier[0].forelagt[0].udvalg",
        "strategier[0].forelagt[0].dato", "godkendt[0].år", "godkendt[0].udvalg",
      ])
    #expect(Self.full.missingFields.isEmpty)
  }
}

private struct ValueCollector: PlanVisitor {
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

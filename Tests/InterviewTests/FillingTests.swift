import DanishText
import PlanModel
import TestSupport
import Testing

@testable import Interview

/// What comes along with `--svar` is in the plan, or is told.
@Suite struct FillingTests {
  @Test(
    "a plan that is filled from itself, or an empty one from it, is that plan", arguments: 0..<20)
  func same(_ seed: UInt64) {
    var random = RandomPlans(seed: seed)
    let plan = Self.told(random.plan())
    let again = Filling(plan, from: plan)
    #expect(again.plan == plan)
    #expect(again.unused.isEmpty)
    #expect(Words(Filling(Plan(), from: plan).plan).all == Words(plan).all)
  }

  @Test(
    "of two plans no word is lost, and the plan's own words stand where they did", arguments: 0..<40
  )
  func nothingLost(_ seed: UInt64) {
    var random = RandomPlans(seed: seed)
    let plan = Self.told(random.plan())
    let answers = Self.told(random.changed(plan))
    let filling = Filling(plan, from: answers)
    let kept = Words(filling.plan).all
    let told = filling.unused.map(\.text).joined(separator: "\n")
    #expect(Words(plan).all.isSubset(of: kept))
    #expect(Words(answers).all.filter { !kept.contains($0) && !told.contains($0) } == [])
  }

  /// Records with one id are one record here, and a question has an answer or a reason for none.
  private static func told(_ plan: Plan) -> Plan {
    var plan = plan
    plan.goals = first(of: plan.goals)
    plan.reflections = first(of: plan.reflections)
    plan.omissions = first(of: plan.omissions)
    plan.exemptions = first(of: plan.exemptions)
    for index in plan.reflections.indices where plan.reflections[index].answer.hasText {
      plan.reflections[index].skipped = nil
    }
    return plan
  }

  private static func first<Item: PlanRecord>(of items: [Item]) -> [Item] {
    var seen: Set<String> = []
    return items.filter { $0.itemID.map { seen.insert($0).inserted } ?? false }
  }
}

/// Every word of a plan that somebody wrote, without white space at its ends.
private struct Words: PlanVisitor {
  var all: Set<String> = []

  init(_ plan: Plan) { visitAll(plan) }

  mutating func visit(_ text: String, _ field: Field, at place: FieldPlace) {
    let words = text.trimmed
    if !words.isEmpty { all.insert(words) }
  }

  mutating func visit<Value: TextValue>(
    _ entry: Entry<Value>, _ field: Field, at place: FieldPlace
  ) {
    if !entry.text.trimmed.isEmpty { all.insert(entry.text.trimmed) }
  }
}

import PlanModel
import TestSupport
import Testing

@testable import Interview

/// Goals that become others: every field that is declared comes along, or is left on purpose.
@Suite struct WholeGoalTests {
  private static let first = FilledRecord.made(Goal.self)
  private static let second = FilledRecord.made(Goal.self, above: 500)

  @Test("of two goals that become one nothing is lost but the second's id and deadline")
  func joined() throws {
    var plan = Example.halfway
    plan.goals = [Self.first, Self.second]
    var interview = PlanInterview(Example.setting(plan))
    let ids = try #require([Self.first.id, Self.second.id] as? [String])
    _ = interview.handle(.begin)
    _ = interview.handle(.line(":saml \(ids[0]) \(ids[1])"))
    try #require(interview.plan.goals.count == 1)
    let words = "\(FieldTree(interview.plan.goals[0]))"
    #expect(FieldTree(Self.first).paths(missingIn: words) == [])
    // That there were two deadlines is said.
    #expect(
      FieldTree(Self.second).paths(missingIn: words)
        == ["id", "frist", "fælles.id", "fælles.slags", "fælles.tovholder", "udgået.dato"])
  }

  /// What does not hold for another year: links to last year's questions, dates, what was seen.
  private static let leftBehind = [
    "id", "tema", "også", "udspringer-af", "se-igen", "tiltag.hvornår", "evaluering.hvornår",
    "frist", "opfølgning.dato", "opfølgning.status", "opfølgning.målt",
    "opfølgning.forventning", "opfølgning.næste", "opfølgning.bemærkning", "udgået.dato",
    "udgået.begrundelse", "udgået.accepteret-af",
  ]

  @Test("a goal of last year's brings everything that still holds")
  func carriedOver() throws {
    let scene = PlanInterview(Example.setting(Plan())).scene
    let answer = CarryOverStep(old: Self.first).answer("1", scene)
    guard case .change(let plan, _, _) = answer else {
      Issue.record("no change")
      return
    }
    let words = "\(FieldTree(try #require(plan.goals.first)))"
    #expect(FieldTree(Self.first).paths(missingIn: words) == Self.leftBehind)
  }
}

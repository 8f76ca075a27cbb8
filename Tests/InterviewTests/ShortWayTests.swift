import PlanModel
import Testing

@testable import Interview

/// Which way a plan is on, and what counts there.
@Suite struct ShortWayTests {
  private static func plan(answered: [String] = [], skipped: [String] = []) -> Plan {
    var plan = Plan()
    plan.reflections =
      answered.map { Reflection(question: $0, answer: "Det gjorde vi.") }
      + skipped.map { Reflection(question: $0, skipped: "") }
    return plan
  }

  @Test(
    "the plan itself remembers the short way",
    arguments: [
      ([], [], false), (["samspil-1"], [], false), (["samspil-1", "samspil-3"], [], true),
      (["samspil-1"], ["samspil-3"], true), (["samspil-1", "samspil-2", "samspil-3"], [], false),
      (["samspil-1", "samspil-3"], ["samspil-2"], false), (["effekt-1", "effekt-3"], [], true),
      (["samspil-1", "ukendt"], [], false),
      // Taken after a few questions.
      (["samspil-1", "samspil-2", "effekt-1"], [], false),
      (["samspil-1", "samspil-2", "samspil-3", "effekt-1", "effekt-3"], [], true),
      (["samspil-1", "samspil-2", "effekt-1", "effekt-3"], [], true),
      (["samspil-1", "samspil-2", "effekt-1", "effekt-2"], [], false),
    ] as [([String], [String], Bool)])
  func remembered(_ answered: [String], _ skipped: [String], _ isShort: Bool) {
    let plan = Self.plan(answered: answered, skipped: skipped)
    #expect(plan.isOnShortWay(of: Example.guide2016) == isShort)
    #expect(!plan.isOnShortWay(of: Example.guide))
  }

  @Test("a theme that is left out is not passed over")
  func leftOut() {
    var plan = Self.plan(answered: ["effekt-1", "trivsel-1"])
    plan.omissions = [
      Omission(theme: "samspil", reason: "Nej", acceptedBy: "Bo"),
      Omission(theme: "effekt", reason: "Nej", acceptedBy: "Bo"),
    ]
    #expect(!plan.isOnShortWay(of: Example.guide2016))
  }

  @Test("on the short way its own questions count, and what was answered besides")
  func counted() {
    let count = { (plan: Plan, isShort: Bool?) in
      let count = QuestionCount(plan, Example.guide2016, isShort: isShort)
      return [count.done, count.total]
    }
    let short = Self.plan(answered: ["samspil-1", "samspil-3"])
    #expect(count(short, nil) == [2, 9])
    #expect(count(short, false) == [2, 19])
    #expect(count(Self.plan(answered: ["samspil-1", "samspil-2"]), true) == [2, 10])
    #expect(count(Self.plan(), nil) == [0, 19])
  }
}

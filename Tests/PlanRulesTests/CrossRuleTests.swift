import PlanModel
import Testing

@testable import PlanRules

/// Rules over many plans.
struct CrossRuleTests {
  /// A centre's plan with these lines in its goal.
  private static func plan(_ centre: String, _ goal: String = "") -> String {
    let aim = goal.contains("mål:") ? "" : "mål: Noget nyt hos \(centre).\n"
    return RuleExample([.centre(centre, goal: aim + goal)]).texts[0]
  }

  private static func found(_ plans: [String], expected: [String]? = nil) -> [String] {
    let run = ExampleRun(plans: plans, expectedCentres: expected)
    return run.results.enumerated().flatMap { number, result in
      result.findings.map { "\(number): \($0.rule) \($0.path)" }
    }
  }

  @Test func `two plans of one centre and year are told in both`() {
    let plans = [Self.plan("a"), Self.plan("b"), Self.plan("A", "mål: Andet.")]
    #expect(Self.found(plans) == ["0: dublet-id center", "2: dublet-id center"])
    let lastYear = Self.plan("a", "frist: 2015-12-01").replacing("år: 2016", with: "år: 2015")
    #expect(Self.found([lastYear, Self.plan("b")]).filter { $0.contains("dublet") } == [])
  }

  @Test func `collaboration is looked at from both sides`() {
    let one = "0: ensidigt-samarbejde lokale-mål[0].sammen-med[0]"
    #expect(Self.found([Self.plan("a", "sammen-med: [b]"), Self.plan("b")]) == [one])
    #expect(
      Self.found([Self.plan("a", "sammen-med: [b]"), Self.plan("b", "sammen-med: [a]")]) == [])
    #expect(Self.found([Self.plan("a", "sammen-med: [B]"), Self.plan("b")]) == [one])
    #expect(Self.found([Self.plan("a", "sammen-med: [a]")]) == [])
  }

  @Test func `a centre is known from its plan or from the list`() {
    let unknown = "0: ukendt-center lokale-mål[0].sammen-med[0]"
    let plan = Self.plan("a", "sammen-med: [c]")
    #expect(Self.found([plan, Self.plan("b")]) == [unknown])
    #expect(Self.found([plan, Self.plan("b")], expected: ["c"]) == [])
    #expect(Self.found([plan], expected: ["b"]) == [unknown])
    #expect(Self.found([plan]) == [])
  }

  @Test func `a misspelt centre has a suggestion`() {
    let plans = [Self.plan("a", "sammen-med: [jobcentr]"), Self.plan("jobcenter")]
    let finding = ExampleRun(plans: plans).findings.first
    #expect(finding?.suggestion == "jobcenter")
    #expect(finding?.fix?.kind == .replaceScalar("jobcenter"))
  }

  @Test func `copies are told in all plans but those that share the goal`() {
    let same = "mål: »Flere børn LÆSER – højt«"
    let other = "mål: Flere børn læser højt."
    #expect(
      Self.found([Self.plan("a", same), Self.plan("b", other), Self.plan("c", other)]) == [
        "0: kopieret-mål lokale-mål[0]", "1: kopieret-mål lokale-mål[0]",
        "2: kopieret-mål lokale-mål[0]",
      ])
    let shared = [
      Self.plan("a", same + "\nsammen-med: [b]"), Self.plan("b", other + "\nsammen-med: [a]"),
    ]
    #expect(Self.found(shared) == [])
    #expect(Self.found([Self.plan("a", "mål: Et."), Self.plan("b", "mål: To.")]) == [])
  }

  @Test func `numbers agree in what is said of copies`() {
    let plans = ["a", "b", "c", "d"].map { Self.plan($0, "mål: Det samme.") }
    let counts = (2...4).map { ExampleRun(plans: Array(plans.prefix($0))).findings[0].message }
    #expect(!counts[0].contains(" og "))
    #expect(counts[1].contains("og 1 andet center."))
    #expect(counts[2].contains("og 2 andre centre."))
  }

  @Test func `two thousand plans with one goal are judged in reasonable time`() {
    let guide = ExampleRun(.goodPlan)
    #expect(guide.findings.isEmpty)
    var plan = Plan()
    plan.goals = [Goal(id: "M1", title: "Det samme", theme: "samspil")]
    let checker = Checker(guide: nil)
    let facts = (0..<2000).map { number in
      plan.centre.id = "center-\(number)"
      return checker.fact(of: plan, number: number, label: "\(number).yaml")
    }
    let found = CrossChecker().judge(facts.reversed())
    #expect(found.count == 2000)
    #expect(found[0]?.findings[0].message.contains("»center-1« og 1.998 andre centre") == true)
  }
}

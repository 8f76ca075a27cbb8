import PlanModel
import PlanOverview
import PlanReports
import TestSupport
import Testing

/// A line holds all that is known of a plan, so that parts can be folded anywhere.
@Suite struct CentreFactsLineTests {
  @Test(arguments: 1...40)
  func randomPlansComeBack(seed: UInt64) {
    var plans = RandomPlans(seed: seed)
    let issue = FoundIssue(
      rule: "ukendt-tema", level: .error, line: 3, column: 7, path: "lokale-mål[0].tema",
      message: "«\"\\» findes ikke")
    let facts = CentreFacts(
      file: "mappe/ø.yaml", reading: .part, plan: plans.plan(), findings: [issue])
    #expect(CentreFacts(line: facts.line(guide: OverviewMaker.guide)) == facts)
    #expect(CentreFacts(line: facts.line(guide: nil)) == facts)
    #expect(!facts.line(guide: nil).contains(UInt8(ascii: "\n")))
  }

  @Test func `centres are known by their P-numbers, and numbers elsewhere are masked`() throws {
    var plan = Plan()
    (plan.centre.id, plan.centre.name) = ("0102031234", "Ib 0102031234")
    plan.goals = [Goal(id: "M1", title: "0102031234", theme: "samspil")]
    plan.goals[0].sharedWith = ["0405061234", "010203-1234"]
    let facts = OverviewMaker.facts("a.yaml", plan)
    #expect(facts.plan.centre.id == "0102031234")
    #expect(facts.plan.centre.name == "Ib ******-****")
    #expect(facts.plan.goals[0].title == "******-****")
    #expect(facts.plan.goals[0].sharedWith == ["0405061234", "******-****"])
    #expect(CentreFacts(line: facts.line(guide: nil)) == facts)
  }

  @Test func samplesComeBack() throws {
    for facts in try OverviewMaker.sampleFacts() {
      #expect(CentreFacts(line: facts.line(guide: nil)) == facts)
      #expect(facts.slim.slim == facts.slim)
    }
  }

  @Test(arguments: [
    "", "{}", "null", "[1]", "{\"format\":\"overblik/1\"}", "{\"format\":\"overblik-plan/1\"}",
    "{\"format\":\"overblik-plan/1\",\"fil\":\"a\",\"læst\":\"hel\"}", "ikke JSON",
    "{\"format\":\"overblik-plan/1\",\"fil\":\"a\",\"fil\":\"b\",\"læst\":\"hel\",\"plan\":{}}",
  ])
  func otherLinesAreRefused(line: String) {
    #expect(CentreFacts(line: Array(line.utf8)) == nil)
  }

  @Test func aLineFromElsewhereIsCleanedToo() throws {
    let line =
      #"{"format":"overblik-plan/1","fil":"a","læst":"hel","plan":{"center":{"navn":"Kurt 010203-1234 \u001b[31m\u202ex"}}}"#
    let facts = try #require(CentreFacts(line: Array(line.utf8)))
    #expect(facts.plan.centre.name == "Kurt ******-**** [31mx")
  }
}

import PlanOverview
@testable import PlanReports
import PlanModel
import Testing

/// What stands out does not contradict the figures above it.
@Suite struct OverviewSentencesTests {
  private func sentences(_ plans: [Plan]) -> [String] {
    let facts = plans.enumerated().map { OverviewMaker.facts("\($0).yaml", $1) }
    return OverviewSentences.make(OverviewMaker.report(facts).overview)
  }

  /// A plan that leaves out themes, and acts on the others or only mentions them.
  private func plan(_ id: String, without omitted: [String], acting: Bool = true) -> Plan {
    var plan = Plan()
    (plan.guide, plan.centre.id) = (OverviewMaker.guide.id, id)
    for theme in OverviewMaker.guide.themes.map(\.id) {
      if omitted.contains(theme) {
        plan.omissions.append(Omission(theme: theme, reason: "Nej", acceptedBy: "Chefen"))
      } else {
        var goal = Goal(id: theme, title: theme, theme: theme)
        if acting { goal.actions = [Action(what: "Begynde")] }
        plan.goals.append(goal)
      }
    }
    return plan
  }

  @Test func `a theme that is left out is not acted on`() {
    let themes = OverviewMaker.guide.themes.map(\.id)
    #expect(sentences([plan("a", without: [])]).first == "Alle temaer er omsat til tiltag.")
    #expect(
      sentences([plan("a", without: ["effekt"]), plan("b", without: [])]).first
        == "Alle temaer der ikke er fravalgt, er omsat til tiltag.")
    #expect(sentences([plan("a", without: themes)]).first == "Alle temaer er fravalgt.")
  }

  @Test func `a theme that is only mentioned is thin`() {
    let sentences = sentences([plan("a", without: ["effekt"], acting: false)])
    #expect(sentences.first?.hasPrefix("Mindst dækkede er »") ?? false)
    #expect(sentences.first?.contains("planen har ikke noget mål") ?? false)
  }
}

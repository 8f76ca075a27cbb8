import DanishText
import PlanModel

/// A goal without a tegn.
struct GoalWithoutSign: PlanRule {
  let about = RuleAbout(
    id: "mål-uden-tegn", level: .warning,
    title: "Et mål har intet tegn",
    finds: "Et lokalt mål uden et eneste tegn.",
    why: """
      Tegn er det I vil se, høre eller kunne måle når målet er ved at lykkes. Uden tegn kan ingen \
      vide om det virker, før året er gået.
      """,
    mend: """
      Skriv et tegn, gerne et tal I allerede har. Et tegn må også være noget man kan se eller \
      høre.
      """,
    topic: .absence, leadsTo: .part(.tegn),
    triggers: .goal("tegn: []"),
    passes: .goal("tegn: [{ tegn: Højtlæsning, udgangspunkt: 38 %, målsætning: 60 % }]"))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where !goals[index].signs.hasText {
      report.add(
        .goal(index).key(.tegn), Message.goal(context.name(ofGoal: index)))
    }
  }
}

private enum Message {
  static func goal(_ goal: String) -> String {
    "\(goal) har intet tegn. Hvad vil I se, høre eller kunne tælle når det lykkes?"
  }
}

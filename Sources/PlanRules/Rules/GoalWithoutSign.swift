import DanishText
import Language
import PlanModel

/// A goal without a tegn.
struct GoalWithoutSign: PlanRule {
  let about = RuleAbout(
    id: "mål-uden-tegn", level: .warning,
    title: tr("Et mål har intet tegn"),
    finds: tr("Et lokalt mål uden et eneste tegn."),
    why: tr(
      """
      Tegn er det I vil se, høre eller kunne måle når målet er ved at lykkes. Uden tegn kan ingen \
      vide om det virker, før året er gået.
      """),
    mend: tr(
      """
      Skriv et tegn, gerne et tal I allerede har. Et tegn må også være noget man kan se eller \
      høre.
      """),
    topic: .absence, leadsTo: .part(.tegn),
    lack: { _ in tr("intet tegn") },
    titleOfMany: { tr("\($0) mål har intet tegn") },
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
    tr("\(goal) har intet tegn. Hvad vil I se, høre eller kunne tælle når det lykkes?")
  }
}

import DanishText
import Language
import PlanModel

/// A goal that does not say what is to be different.
struct GoalWithoutAim: PlanRule {
  let about = RuleAbout(
    id: "mål-uden-forandring", level: .advice,
    title: tr("Et mål siger ikke hvad der skal være anderledes"),
    finds: tr("Et lokalt mål hvor der ikke står noget under »mål«."),
    why: tr(
      """
      En titel siger hvad målet handler om. Først når der står hvad der skal være anderledes, og for \
      hvem, kan I se om det lykkes.
      """),
    mend: tr("Skriv i en sætning hvad der er anderledes når målet er nået, og for hvem."),
    topic: .absence, leadsTo: .part(.mål),
    titleOfMany: { tr("\($0) mål siger ikke hvad der skal være anderledes") },
    triggers: .goal("mål: ''"),
    passes: .goal("mål: Flere børn får læst højt hver dag."))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where !goals[index].aim.hasText {
      report.add(.goal(index).key(.mål), Message.goal(context.name(ofGoal: index)))
    }
  }
}

private enum Message {
  static func goal(_ goal: String) -> String {
    tr("\(goal) siger ikke hvad der skal være anderledes. Hvem skal mærke det, og på hvad?")
  }
}

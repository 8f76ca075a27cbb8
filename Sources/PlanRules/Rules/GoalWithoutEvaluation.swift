import Language
import PlanModel

/// A goal without an evaluation.
struct GoalWithoutEvaluation: PlanRule {
  let about = RuleAbout(
    id: "mål-uden-evaluering", level: .warning,
    title: tr("Et mål har ingen evaluering"),
    finds: tr("Et lokalt mål hvor der ikke står noget under »evaluering«."),
    why: tr(
      """
      Evalueringen siger hvornår og hvor I ser på målet sammen. Er den aftalt fra begyndelsen, \
      bliver den holdt.
      """),
    mend: tr("Skriv hvornår, i hvilket forum og gerne hvordan."),
    topic: .absence, leadsTo: .part(.evaluering),
    lack: { _ in tr("ingen evaluering") },
    titleOfMany: { tr("\($0) mål har ingen evaluering") },
    triggers: .goal("evaluering: {}"),
    passes: .goal("evaluering: { hvornår: 2016-11-15, forum: LMU, hvordan: Vi tæller i en uge. }"))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where goals[index].evaluation?.isEmpty ?? true {
      report.add(
        .goal(index).key(.evaluering), Message.goal(context.name(ofGoal: index)))
    }
  }
}

private enum Message {
  static func goal(_ goal: String) -> String {
    tr("\(goal) har ingen evaluering. Hvornår og hvor ser I på det sammen?")
  }
}

import DanishText
import Language
import PlanModel

/// A goal that does not say how it is today.
struct GoalWithoutContext: PlanRule {
  let about = RuleAbout(
    id: "mål-uden-sammenhæng", level: .advice,
    title: tr("Et mål siger ikke hvordan det er i dag"),
    finds: tr("Et lokalt mål hvor der ikke står noget under »sammenhæng«."),
    why: tr(
      """
      Sammenhængen siger hvad I ser i dag, og hvorfor I vil gøre noget ved det. Uden den kan en ny \
      kollega ikke se hvor målet kommer fra.
      """),
    mend: tr("Skriv i en eller to sætninger hvordan det er i dag."),
    topic: .absence, leadsTo: .part(.sammenhæng),
    titleOfMany: { tr("\($0) mål siger ikke hvordan det er i dag") },
    triggers: .goal("sammenhæng: ''"),
    passes: .goal("sammenhæng: I dag læser to ud af ti højt."))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where !goals[index].context.hasText {
      report.add(.goal(index).key(.sammenhæng), Message.goal(context.name(ofGoal: index)))
    }
  }
}

private enum Message {
  static func goal(_ goal: String) -> String {
    tr("\(goal) siger ikke hvordan det er i dag. Hvad ser I nu?")
  }
}

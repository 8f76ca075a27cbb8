import DanishText
import PlanModel

/// A goal that does not say how it is today.
struct GoalWithoutContext: PlanRule {
  let about = RuleAbout(
    id: "mål-uden-sammenhæng", level: .advice,
    title: "Et mål siger ikke hvordan det er i dag",
    finds: "Et lokalt mål hvor der ikke står noget under »sammenhæng«.",
    why: """
      Sammenhængen siger hvad I ser i dag, og hvorfor I vil gøre noget ved det. Uden den kan en ny \
      kollega ikke se hvor målet kommer fra.
      """,
    mend: "Skriv i en eller to sætninger hvordan det er i dag.",
    topic: .absence, leadsTo: .part(.sammenhæng),
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
    "\(goal) siger ikke hvordan det er i dag. Hvad ser I nu?"
  }
}

import Language
import PlanModel

/// A goal that names an activity instead of what becomes different.
struct ActivityAsGoal: PlanRule {
  let about = RuleAbout(
    id: "aktivitet-som-mål", level: .advice,
    title: tr("Målet siger hvad I gør, og ikke hvad der bliver anderledes"),
    finds: tr(
      """
      Feltet »mål« handler om en aktivitet – afholde, udarbejde, implementere, fortsætte fokus på, \
      arbejde med, lave en plan – og siger ikke hvad der bliver anderledes for nogen. Det andre \
      gør, er ikke jeres aktivitet: »Kursisterne gennemfører uddannelsen«.
      """),
    why: tr(
      """
      En aktivitet kan gennemføres uden at noget bliver bedre. Siger målet hvad borgeren eller \
      medarbejderen mærker, kan I se om aktiviteten virkede, og vælge en anden hvis den ikke \
      gjorde.
      """),
    mend: tr(
      """
      Spørg: hvorfor gør vi det, og hvad er anderledes bagefter, for hvem? Svaret er målet. Det \
      I gør, kan stå under »tiltag«.
      """),
    topic: .vague, leadsTo: .part(.mål),
    triggers: .goal("mål: Vi vil udarbejde en plan for højtlæsning."),
    passes: .goal("mål: Flere børn får læst højt hver dag."))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices {
      guard let aim = goals[index].aim, ActivityPhrase.isActivity(aim) else { continue }
      report.add(.goal(index).key(.mål), Message.goal(context.name(ofGoal: index)))
    }
  }
}

private enum Message {
  static func goal(_ goal: String) -> String {
    tr("\(goal) siger hvad I gør. Hvad bliver anderledes, og for hvem?")
  }
}

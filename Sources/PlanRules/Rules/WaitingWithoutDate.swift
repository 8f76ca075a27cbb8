import Language
import PlanModel

/// An entry without new figures that does not say when they come.
struct WaitingWithoutDate: PlanRule {
  let about = RuleAbout(
    id: "venter-uden-dato", level: .warning,
    title: tr("Der ventes på tal uden at nogen ved hvornår de kommer"),
    finds: tr("Den seneste opfølgning siger »ingen nye data« og har intet »næste«."),
    why: tr(
      "Uden en dag at vente til bliver et mål let stående på »ingen nye data« resten af året."),
    mend: tr(
      "Skriv under »næste« hvornår tallene kommer. Ved I det ikke, så skriv hvornår I spørger."),
    topic: .absence,
    triggers: .goal(
      """
      opfølgning:
        - { dato: 2016-06-30, status: ingen nye data }
      """),
    passes: .goal(
      """
      opfølgning:
        - { dato: 2016-06-30, status: ingen nye data, næste: 2016-08-01 }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where !goals[index].followUps.isEmpty {
      guard let number = goals[index].lastFollowUpIndex else { continue }
      let entry = goals[index].followUps[number]
      guard entry.status?.value == .noNewData, entry.next == nil else { continue }
      let path = FieldPath.goal(index).key(.opfølgning).item(number).key(.næste)
      report.add(path, Message.goal(context.name(ofGoal: index)))
    }
  }
}

private enum Message {
  static func goal(_ goal: String) -> String {
    tr("\(goal) venter på tal, men der står ikke hvornår de kommer. Skriv en dato under »næste«.")
  }
}

import DanishText
import Language
import PlanModel

/// A goal that was not reached, and nobody says why.
struct UnmetWithoutReason: PlanRule {
  let about = RuleAbout(
    id: "ikke-nået-uden-forklaring", level: .warning,
    title: tr("Et mål blev ikke nået, og der står ikke hvorfor"),
    finds: tr(
      """
      Den seneste opfølgning siger »ikke nået« eller »delvist nået« og har ingen bemærkning. I \
      \(Words.plan.agree(tr("en lukket"), tr("et lukket"))) \(Words.plan.one) er det en fejl.
      """),
    why: tr(
      """
      Udvalget spørger altid til de mål der ikke blev nået, og næste års \(Words.plan.one) kan lære af \
      svaret.
      """),
    mend: tr("Skriv under »bemærkning« hvad der kom i vejen, og hvad I gør nu."),
    topic: .absence,
    titleOfMany: { tr("\($0) mål blev ikke nået, og der står ikke hvorfor") },
    triggers: .goal(
      """
      opfølgning:
        - { dato: 2016-11-20, status: ikke nået, målt: 40 % }
      """),
    passes: .goal(
      """
      opfølgning:
        - dato: 2016-11-20
          status: ikke nået
          målt: 40 %
          bemærkning: Vi kom først i gang i august, og vi begynder forfra i uge 2.
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let isClosed = context.plan.isClosed
    let goals = context.plan.goals
    for index in goals.indices where !goals[index].followUps.isEmpty {
      guard let number = goals[index].lastFollowUpIndex else { continue }
      let entry = goals[index].followUps[number]
      guard let status = entry.status?.value, status.isUnmet, !entry.remark.hasText else {
        continue
      }
      let path = FieldPath.goal(index).key(.opfølgning).item(number).key(.bemærkning)
      let message = Message.goal(context.name(ofGoal: index), status)
      report.add(path, message, atLeast: isClosed ? .error : nil)
    }
  }
}

private enum Message {
  static func goal(_ goal: String, _ status: FollowUpStatus) -> String {
    tr("\(goal) er \(status.shown), og der står ikke hvorfor. Hvad kom i vejen?")
  }
}

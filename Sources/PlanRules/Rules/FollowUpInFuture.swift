import DanishText
import Language
import PlanModel

/// A follow-up of a day that has not come.
struct FollowUpInFuture: PlanRule {
  let about = RuleAbout(
    id: "opfølgning-i-fremtiden", level: .error,
    title: tr("En opfølgning har en dato der ikke er kommet"),
    finds: tr(
      """
      En opfølgning med en dato efter i dag. Uden --dato tæller kun datoer mere end et år efter \
      planens år. På den måde giver den samme fil det samme svar hver dag.
      """),
    why: tr(
      """
      Der er ikke set på målet endnu. Ellers ser det ud som om der er fulgt op, og ingen \
      spørger.
      """),
    mend: tr(
      """
      Ret datoen til den dag I så på målet. Er det en aftale om næste gang, så skriv den under \
      »næste«.
      """),
    triggers: .goal(
      """
      opfølgning:
        - { dato: 2031-06-30, status: på vej }
      """),
    passes: .goal(
      """
      opfølgning:
        - { dato: 2016-06-30, status: på vej, målt: 47 % }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let latest = context.day ?? Self.latest(context.plan) else { return }
    let goals = context.plan.goals
    for index in goals.indices where !goals[index].followUps.isEmpty {
      for (number, entry) in goals[index].followUps.enumerated() {
        guard let date = entry.date?.value, date > latest else { continue }
        let path = FieldPath.goal(index).key(.opfølgning).item(number).key(.dato)
        report.add(path, Message.goal(context.name(ofGoal: index), date))
      }
    }
  }

  /// Where no day is told, the last one that a plan's follow-up can be of.
  private static func latest(_ plan: Plan) -> PlanDate? {
    (plan.year?.value).flatMap { PlanDate(year: $0 + 1, month: 12, day: 31) }
  }
}

private enum Message {
  static func goal(_ goal: String, _ date: PlanDate) -> String {
    tr("\(goal) er fulgt op den \(date.danish), men den dag er ikke kommet. Er årstallet rigtigt?")
  }
}

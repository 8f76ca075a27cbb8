import DanishText
import Language
import PlanFollowUp
import PlanModel

/// A time to follow up that has passed without anybody doing so.
struct OverdueFollowUp: PlanRule {
  let about = RuleAbout(
    id: "opfølgning-forfalden", level: .warning,
    title: tr("Der er ikke fulgt op til tiden"),
    finds: tr(
      """
      En opfølgning i ledetrådens kalender, en evaluering, en frist eller et »næste« er passeret \
      uden en opfølgning. Reglen kræver en dag at regne fra: den gælder i »aarsplan opfølg« og \
      med »aarsplan tjek --dato«.
      """),
    why: tr("Et mål som ingen ser på, bliver ikke til noget, og udvalget spørger til det."),
    mend: tr("Skriv »aarsplan opfølg« og planens navn. Det tager et par minutter."),
    topic: .absence,
    triggers: RuleExample([.goal("frist: 2016-12-01")], day: PlanDate(text: "2017-01-15")),
    passes: RuleExample(
      [
        .goal(
          """
          opfølgning:
            - { dato: 2016-11-20, status: nået, målt: 60 % }
          """)
      ], day: PlanDate(text: "2017-01-15")))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let day = context.day else { return }
    let calendar = context.guide?.guide.calendar ?? []
    for index in context.plan.goals.indices {
      let followUp = GoalFollowUp(
        context.plan.goals[index], of: context.plan, calendar: calendar, on: day)
      guard case .overdue(let due, _)? = followUp.state(ahead: 0) else { continue }
      let last = followUp.last?.date?.value
      report.add(.goal(index), Message.goal(context.name(ofGoal: index), due, last: last))
    }
  }
}

private enum Message {
  static func goal(_ goal: String, _ due: PlanDate, last: PlanDate?) -> String {
    let before = last.map { tr("Sidst var \($0.danish).") } ?? tr("Der er aldrig fulgt op på det.")
    return tr("\(goal) skulle være fulgt op senest \(due.danish). \(before)")
  }
}

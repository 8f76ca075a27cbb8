import DanishText
import Language
import PlanModel

/// A goal without a deadline.
struct GoalWithoutDeadline: PlanRule {
  let about = RuleAbout(
    id: "mål-uden-frist", level: .warning,
    title: tr("Et mål har ingen frist"),
    finds: tr("Et lokalt mål uden »frist«."),
    why: tr(
      """
      En frist gør det muligt at sige hvornår I ser på målet igen. Uden den kommer målet ikke i \
      kalenderen.
      """),
    mend: tr("Skriv den dag hvor målet skal være nået, fx »frist: 2016-12-01«."),
    topic: .absence, leadsTo: .part(.frist),
    lack: { _ in tr("ingen frist") },
    titleOfMany: { tr("\($0) mål har ingen frist") },
    triggers: .goal("frist: ''"),
    passes: .goal("frist: 2016-12-01"))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where !hasText(goals[index].deadline) {
      report.add(
        .goal(index).key(.frist), Message.goal(context.name(ofGoal: index)))
    }
  }

  private func hasText(_ date: Entry<PlanDate>?) -> Bool {
    switch date {
    case .known: true
    case .unknown(let text): text.hasText
    case nil: false
    }
  }
}

private enum Message {
  static func goal(_ goal: String) -> String {
    tr("\(goal) har ingen frist. Hvornår skal det være nået?")
  }
}

import DanishText
import PlanModel

/// A goal without a deadline.
struct GoalWithoutDeadline: PlanRule {
  let about = RuleAbout(
    id: "mål-uden-frist", level: .warning,
    title: "Et mål har ingen frist",
    finds: "Et lokalt mål uden »frist«.",
    why: """
      En frist gør det muligt at sige hvornår I ser på målet igen. Uden den kommer målet ikke i \
      kalenderen.
      """,
    mend: "Skriv den dag hvor målet skal være nået, fx »frist: 2016-12-01«.",
    topic: .absence, leadsTo: .part(.frist),
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
    "\(goal) har ingen frist. Hvornår skal det være nået?"
  }
}

import DanishText
import Language
import PlanModel

/// A goal without a person responsible.
struct GoalWithoutOwner: PlanRule {
  let about = RuleAbout(
    id: "mål-uden-ansvarlig", level: .warning,
    title: tr("Et mål har ingen ansvarlig"),
    finds: tr("Et lokalt mål uden navn på den ansvarlige."),
    why: tr(
      """
      Mål som én person har på sin liste, bliver der fulgt op på. Mål som alle har, bliver glemt. I \
      en softwareleverandørs egen opgørelse over 52.247 mål manglede 77 % en ansvarlig.
      """),
    mend: tr(
      """
      Skriv navnet på én person der holder øje med målet året igennem. Den ansvarlige skal ikke gøre \
      det hele selv.
      """),
    topic: .absence, leadsTo: .part(.ansvarlig),
    lack: { _ in tr("ingen ansvarlig") },
    titleOfMany: { tr("\($0) mål har ingen ansvarlig") },
    triggers: .goal("ansvarlig: ''"),
    passes: .goal("ansvarlig: Mette Holm"))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where !goals[index].responsible.hasText {
      report.add(
        .goal(index).key(.ansvarlig), Message.goal(context.name(ofGoal: index)))
    }
  }
}

private enum Message {
  static func goal(_ goal: String) -> String {
    tr("\(goal) har ingen ansvarlig. Hvem holder øje med det året igennem?")
  }
}

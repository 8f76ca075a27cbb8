import DanishText
import Language
import PlanModel

/// A goal without a tiltag.
struct GoalWithoutAction: PlanRule {
  let about = RuleAbout(
    id: "mål-uden-tiltag", level: .warning,
    title: tr("Et mål har intet tiltag"),
    finds: tr("Et lokalt mål uden et eneste tiltag."),
    why: tr(
      """
      Et mål uden tiltag er et ønske. Først når nogen gør noget på en bestemt dag, sker der noget, \
      og først da tæller \(Words.theme.the) som omsat.
      """),
    mend: tr("Skriv det første I vil gøre, gerne småt: hvad, hvem og hvornår."),
    topic: .absence, leadsTo: .part(.tiltag),
    lack: { _ in tr("intet tiltag") },
    titleOfMany: { tr("\($0) mål har intet tiltag") },
    triggers: .goal("tiltag: []"),
    passes: .goal("tiltag: [{ hvad: Forældre læser højt, hvem: Mette, hvornår: 2016-03-01 }]"))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where !goals[index].actions.hasText {
      report.add(
        .goal(index).key(.tiltag), Message.goal(context.name(ofGoal: index)))
    }
  }
}

private enum Message {
  static func goal(_ goal: String) -> String {
    tr("\(goal) har intet tiltag. Hvad er det første I gør, og hvem gør det?")
  }
}

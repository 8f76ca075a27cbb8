import DanishText
import Language
import PlanModel

/// A goal that was given up without a reason, or without anybody having accepted it.
struct RetiredWithoutReason: PlanRule {
  let about = RuleAbout(
    id: "udgået-uden-begrundelse", level: .error,
    title: tr("Et mål er udgået uden begrundelse eller accept"),
    finds: tr("Under »udgået« mangler »begrundelse« eller »accepteret-af«."),
    why: tr("Et mål der forsvinder uden en grund, ligner et mål nogen har glemt."),
    mend: tr("Skriv hvorfor målet er opgivet, og hvem der har accepteret det."),
    topic: .absence,
    titleOfMany: { tr("\($0) mål er udgået uden begrundelse eller accept") },
    triggers: .goal(
      """
      udgået: { dato: 2016-04-01, begrundelse: Projektet blev lukket. }
      """),
    passes: .goal(
      """
      udgået: { dato: 2016-04-01, begrundelse: Projektet blev lukket., accepteret-af: Afdelingschefen }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where goals[index].retirement != nil {
      guard let retirement = goals[index].retirement, !retirement.isJustified else { continue }
      let message = Message.goal(
        context.name(ofGoal: index), hasReason: retirement.reason.hasText)
      report.add(.goal(index).key(.udgået), message)
    }
  }
}

private enum Message {
  static func goal(_ goal: String, hasReason: Bool) -> String {
    hasReason
      ? tr(
        "\(goal) er udgået, men der står ikke hvem der har accepteret det. Skriv »accepteret-af:«.")
      : tr("\(goal) er udgået, men der står ikke hvorfor. Skriv »begrundelse:«.")
  }
}

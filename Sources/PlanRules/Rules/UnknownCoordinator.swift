import DanishText
import Language
import PlanModel

/// A joint goal whose tovholder is none of its centres.
struct UnknownCoordinator: PlanRule {
  let about = RuleAbout(
    id: "ukendt-tovholder", level: .error,
    title: tr("Tovholderen er ikke med i målet"),
    finds: tr(
      """
      »tovholder« i et fælles mål er hverken \(Words.plan.the.genitive) eget \(Words.centre.one) eller et af dem under »sammen- \
      med«.
      """),
    why: tr("Den der holder fast i et fælles mål, skal selv have det i sin \(Words.plan.one)."),
    mend:
      tr(
        "Skriv id på et af de \(Words.centre.many) der er med, eller skriv \(Words.centre.the) under »sammen-med«."
      ),
    triggers: .goal(
      """
      sammen-med: [jobcenter]
      fælles: { id: job-1, slags: overgang, tovholder: bostedet, vores-del: Vi følger dem derhen. }
      """),
    passes: .goal(
      """
      sammen-med: [jobcenter]
      fælles: { id: job-1, slags: overgang, tovholder: solstraalen, vores-del: Vi følger dem derhen. }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where goals[index].joint != nil {
      guard let coordinator = goals[index].joint?.coordinator, coordinator.hasText else { continue }
      let centres =
        [context.plan.centre.id, context.plan.centre.name].compactMap(\.self)
        .filter(\.hasText) + goals[index].sharedWith
      let folded = PlanFact.folded(coordinator)
      if centres.contains(where: { PlanFact.folded($0) == folded }) { continue }
      let path = FieldPath.goal(index).key(.fælles).key(.tovholder)
      let match = NearestMatch.of(coordinator, among: centres)
      report.add(
        path, Message.goal(context.name(ofGoal: index), CentreID.mention(coordinator, atMost: 60)),
        suggestion: match?.word)
    }
  }
}

private enum Message {
  static func goal(_ goal: String, _ centre: String) -> String {
    tr(
      "\(goal) har \(Texts.quoted(centre)) som tovholder, men de er ikke med i målet. Skriv en af jer."
    )
  }
}

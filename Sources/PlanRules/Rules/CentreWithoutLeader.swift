import DanishText
import PlanModel

/// A plan that does not say who leads the centre.
struct CentreWithoutLeader: PlanRule {
  let about = RuleAbout(
    id: "center-uden-leder", level: .advice,
    title: "Planen siger ikke hvem der er leder",
    finds: "En plan hvor der ikke står noget under »leder« for centret.",
    why: """
      Den der læser planen, skal vide hvem der kan svare på spørgsmål om den, også når centret har \
      fået en ny leder.
      """,
    mend: "Skriv lederens navn, eller hvem der er leder indtil videre.",
    topic: .absence,
    triggers: .plan(
      "center: { id: solstraalen, navn: Børnehuset Solstrålen, kerneopgave: Trygge børn. }"),
    passes: .goodPlan)

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    if context.plan.centre.leader.hasText { return }
    report.add(.key(.center).key(.leder), Message.centre)
  }
}

private enum Message {
  static let centre = "Planen siger ikke hvem der er leder. Hvem kan svare på spørgsmål om den?"
}

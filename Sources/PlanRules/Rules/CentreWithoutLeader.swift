import DanishText
import PlanModel

/// A plan that does not say who leads the centre.
struct CentreWithoutLeader: PlanRule {
  let about = RuleAbout(
    id: "center-uden-leder", level: .advice,
    title: "Planen siger ikke hvem der er leder",
    finds: "En plan hvor der ikke står noget under »leder« for centeret.",
    why: """
      Den der læser planen, skal vide hvem der kan svare på spørgsmål om den, også når centeret \
      har fået en ny leder.
      """,
    mend: "Skriv lederens navn, eller hvem der er leder indtil videre.",
    topic: .absence,
    triggers: .plan(
      "center: { id: solstraalen, navn: Børnehuset Solstrålen, kerneopgave: Trygge børn. }"),
    passes: .goodPlan)

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let centre = context.plan.centre
    // A plan that says nothing of whose it is has heard so already.
    guard centre.name.hasText, !centre.leader.hasText else { return }
    report.add(.key(.center).key(.leder), Message.text)
  }
}

private enum Message {
  static let text = "Planen siger ikke hvem der er leder. Hvem kan svare på spørgsmål om den?"
}

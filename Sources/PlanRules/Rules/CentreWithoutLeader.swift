import DanishText
import Language
import PlanModel

/// A plan that does not say who leads the centre.
struct CentreWithoutLeader: PlanRule {
  let about = RuleAbout(
    id: "center-uden-leder", level: .advice,
    title: tr("\(Words.plan.the.capital) siger ikke hvem der er leder"),
    finds:
      tr("\(Words.plan.a.capital) hvor der ikke står noget under »leder« for \(Words.centre.the)."),
    why: tr(
      """
      Den der læser \(Words.plan.the), skal vide hvem der kan svare på spørgsmål om \(Words.plan.it), også når \(Words.centre.the) \
      har fået en ny leder.
      """),
    mend: tr("Skriv lederens navn, eller hvem der er leder indtil videre."),
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
  static var text: String {
    tr(
      "\(Words.plan.the.capital) siger ikke hvem der er leder. Hvem kan svare på spørgsmål om \(Words.plan.it)?"
    )
  }
}

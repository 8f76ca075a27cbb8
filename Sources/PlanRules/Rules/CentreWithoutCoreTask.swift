import DanishText
import PlanModel

/// A plan that does not say what the centre is there for.
struct CentreWithoutCoreTask: PlanRule {
  let about = RuleAbout(
    id: "center-uden-kerneopgave", level: .advice,
    title: "Planen siger ikke hvad centrets kerneopgave er",
    finds: "En plan hvor der ikke står noget under »kerneopgave« for centret.",
    why: """
      Målene skal hjælpe jer med kerneopgaven. Står den ikke i planen, kan andre ikke se om de \
      gør det.
      """,
    mend: "Skriv i en sætning hvad I er til for, og for hvem.",
    topic: .absence,
    triggers: .plan("center: { id: solstraalen, navn: Børnehuset Solstrålen, leder: Mette Holm }"),
    passes: .goodPlan)

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    if context.plan.centre.coreTask.hasText { return }
    report.add(.key(.center).key(.kerneopgave), Message.centre)
  }
}

private enum Message {
  static let centre = "Planen siger ikke hvad jeres kerneopgave er. Hvad er I til for?"
}

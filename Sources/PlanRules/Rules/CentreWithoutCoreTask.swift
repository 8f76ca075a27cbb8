import DanishText
import Language
import PlanModel

/// A plan that does not say what the centre is there for.
struct CentreWithoutCoreTask: PlanRule {
  let about = RuleAbout(
    id: "center-uden-kerneopgave", level: .advice,
    title: tr(
      "\(Words.plan.the.capital) siger ikke hvad \(Words.centre.the.genitive) kerneopgave er"),
    finds:
      tr(
        "\(Words.plan.a.capital) hvor der ikke står noget under »kerneopgave« for \(Words.centre.the)."
      ),
    why: tr(
      """
      Målene skal hjælpe jer med kerneopgaven. Står den ikke i \(Words.plan.the), kan andre ikke se om de \
      gør det.
      """),
    mend: tr("Skriv i en sætning hvad I er til for, og for hvem."),
    topic: .absence,
    triggers: .plan("center: { id: solstraalen, navn: Børnehuset Solstrålen, leder: Mette Holm }"),
    passes: .goodPlan)

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let centre = context.plan.centre
    // A plan that says nothing of whose it is has heard so already.
    guard centre.name.hasText, !centre.coreTask.hasText else { return }
    report.add(.key(.center).key(.kerneopgave), Message.text)
  }
}

private enum Message {
  static var text: String {
    tr("\(Words.plan.the.capital) siger ikke hvad jeres kerneopgave er. Hvad er I til for?")
  }
}

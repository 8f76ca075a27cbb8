import DanishText
import Language
import PlanModel

/// A goal shared with a centre whose plan says nothing of it.
struct OneSidedCollaboration: CrossPlanRule {
  let about = RuleAbout(
    id: "ensidigt-samarbejde", level: .warning,
    title: tr("Kun den ene part nævner samarbejdet"),
    finds: tr(
      """
      Et mål nævner \(Words.centre.a) under »sammen-med«. \(Words.centre.the.genitive.capital) \(Words.plan.one) for samme år er der, men intet \
      mål i \(Words.plan.it) nævner jer. Har målet »fælles« med et id, er det andre regler der ser på det. \
      Reglen sammenligner flere \(Words.plan.many).
      """),
    why: tr(
      "Et fælles mål som kun den ene kender, bliver til en opgave den anden ikke har hørt om."),
    mend:
      tr(
        "Tal med \(Words.centre.it) \(Words.centre.other). Er I enige, så skriver de jer under »sammen-med« i deres mål."
      ),
    triggers: RuleExample([
      .goal("sammen-med: [jobcenter]"),
      .centre("jobcenter", goal: "mål: Flere unge får et fritidsjob."),
    ]),
    passes: RuleExample([
      .goal("sammen-med: [jobcenter]"),
      .centre(
        "jobcenter", goal: "mål: Flere unge får et fritidsjob.\nsammen-med: [solstraalen]"),
    ]))

  func judge(_ facts: PlanFacts, _ report: inout CrossReport) {
    for fact in facts.all where !fact.shared.isEmpty {
      for goal in fact.shared where !goal.isJoint {
        for (item, name) in goal.centres.enumerated() {
          guard let partner = facts.partner(name, in: fact.year), !fact.isOf(name),
            partner.names.isDisjoint(with: fact.foldedNames)
          else { continue }
          let path = FieldPath.goal(goal.index).key(.sharedWith).item(item)
          let other = facts[partner.first]
          report.add(
            fact, path, Message.goal(fact.name(ofGoal: goal.index), other.shownName),
            naming: [other.shownID ?? ""])
        }
      }
    }
  }
}

private enum Message {
  static func goal(_ goal: String, _ centre: String) -> String {
    let other = Texts.quoted(centre)
    return
      tr(
        "\(goal) er fælles med \(other), men intet mål i deres \(Words.plan.one) nævner jer. Er det aftalt?"
      )
  }
}

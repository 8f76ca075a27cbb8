import DanishText
import Language
import PlanModel

/// Two centres' goals with the same text, though they do not name each other.
struct CopiedGoal: CrossPlanRule {
  let about = RuleAbout(
    id: "kopieret-mål", level: .advice,
    title: tr("To \(Words.centre.many) har et mål med samme tekst"),
    finds: tr(
      """
      To \(Words.centre.many.genitive) mål siger det samme når man ser bort fra store bogstaver, tegn og mellemrum, og \
      ingen af dem nævner den anden under »sammen-med«. Det gælder »mål«, eller titlen hvis \
      der ikke står noget under »mål«. Reglen sammenligner flere \(Words.plan.many).
      """),
    why: tr(
      """
      Et mål der er skrevet af, er sjældent talt igennem der hvor det skal leve. Er det et \
      fælles mål, bør der stå at det er fælles.
      """),
    mend: tr("Skriv målet så det passer hos jer, eller skriv de andre under »sammen-med«."),
    triggers: RuleExample([
      .goal("mål: Flere børn får læst højt hver dag."),
      .centre("maanen", goal: "mål: Flere børn får læst højt hver dag."),
    ]),
    passes: RuleExample([
      .goal("mål: Flere børn får læst højt hver dag."),
      .centre("maanen", goal: "mål: Alle børn får en bog med hjem i ugen."),
    ]))

  func judge(_ facts: PlanFacts, _ report: inout CrossReport) {
    for group in facts.goalsWithSameText where group.count > 1 {
      let copies = CopyGroup(group, facts)
      for goal in group {
        guard let example = copies.copy(of: goal) else { continue }
        let (fact, other) = (facts[goal.plan], facts[example.plan])
        report.add(
          fact, .goal(goal.index),
          Message.goal(
            fact.name(ofGoal: goal.index), other.shownName,
            others: copies.copyCount(of: goal) - 1),
          naming: [other.shownID ?? ""])
      }
    }
  }
}

private enum Message {
  static func goal(_ goal: String, _ centre: String, others: Int) -> String {
    let first = Texts.quoted(centre)
    let rest =
      others > 0
      ? tr(
        " og \(TextFigures.counted(others, Words.centre.other, tr("andre \(Words.centre.many)")))")
      : ""
    return tr("\(goal) har samme tekst som et mål hos \(first)\(rest). Passer det også hos jer?")
  }
}

import DanishText
import Language
import PlanModel

/// A strategy whose place another had taken before the plan's year.
struct ReplacedStrategy: PlanRule {
  let about = RuleAbout(
    id: "afløst-strategi", level: .warning,
    title: tr("Strategien er afløst af en anden"),
    finds: tr(
      """
      »strategi« i et mål nævner en strategi som en anden havde afløst før \(Words.plan.the.genitive) år.
      """),
    why: tr("Udvalget følger op på den nye. Målet tæller ikke med for den."),
    mend: tr("Skriv den nye strategis id. Har den ikke noget mål der passer, så spørg dens ejer."),
    triggers: RuleExample(
      [.goal("strategi: [ungestrategi-2010]")], strategy: "periode: { fra: 2014-01-01 }",
      replacing: "ungestrategi-2010"),
    passes: RuleExample(
      [.goal("strategi: [ungestrategi]")], strategy: "periode: { fra: 2014-01-01 }"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let strategies = context.strategies, let year = context.plan.year?.value,
      let first = PlanDate(year: year, month: 1, day: 1)
    else { return }
    for (reference, path) in context.strategyReferences {
      guard let number = strategies.number(reference.strategy),
        let day = strategies.calendar.replacement(ofStrategy: number), day <= first,
        let successor = strategies.successor(of: number)
      else { continue }
      report.add(
        path, Message.strategy(strategies.strategy(at: number), successor),
        suggestion: successor.id)
    }
  }
}

private enum Message {
  static func strategy(_ strategy: Strategy, _ successor: Strategy) -> String {
    let id = Texts.quoted((successor.id ?? "").mention)
    return tr("\(StrategyIndex.name(of: strategy)) er afløst af ")
      + tr("\(StrategyIndex.name(of: successor)) (\(id)). Er det den I mener?")
  }
}

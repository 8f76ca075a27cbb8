import DanishText
import Language
import PlanModel

/// A strategy that does not hold in the plan's year, and that no other has replaced.
struct StrategyOutsidePeriod: PlanRule {
  let about = RuleAbout(
    id: "strategi-uden-for-periode", level: .warning,
    title: tr("Strategien gælder ikke det år"),
    finds: tr(
      """
      »strategi« i et mål nævner en strategi som først begynder senere, eller hvis periode er slut \
      uden at en anden har afløst den.
      """),
    why: tr(
      "Der bliver ikke fulgt op på strategien det år. Målet kan få brug for et andet grundlag."),
    mend: tr(
      """
      Spørg strategiens ejer om den stadig gælder. Er svaret ja, skal perioden rettes i registeret.
      """),
    triggers: RuleExample(
      [.goal("strategi: [ungestrategi]")], strategy: "periode: { fra: 2018-01-01 }"),
    passes: RuleExample(
      [.goal("strategi: [ungestrategi]")], strategy: "periode: { fra: 2014-01-01 }"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let strategies = context.strategies, let year = context.plan.year?.value,
      let first = PlanDate(year: year, month: 1, day: 1),
      let last = PlanDate(year: year, month: 12, day: 31)
    else { return }
    for (reference, path) in context.strategyReferences {
      guard let number = strategies.number(reference.strategy) else { continue }
      let strategy = strategies.strategy(at: number)
      if let start = strategy.start, start > last {
        report.add(path, Message.notBegun(strategy, start))
      } else if let end = strategy.period?.until?.value, end < first,
        strategies.calendar.isInForce(number, inYear: year)
      {
        report.add(path, Message.over(strategy, end))
      }
    }
  }
}

private enum Message {
  static func notBegun(_ strategy: Strategy, _ start: PlanDate) -> String {
    tr(
      "\(StrategyIndex.name(of: strategy)) begynder først den \(start.danish). Er det den rigtige?")
  }
  static func over(_ strategy: Strategy, _ end: PlanDate) -> String {
    tr(
      "Perioden for \(StrategyIndex.name(of: strategy)) sluttede den \(end.danish). Gælder den stadig?"
    )
  }
}

import Language
import PlanModel

/// A strategy of which nothing is ever laid before anybody.
struct StrategyWithoutFollowUp: RegisterRule {
  let about = RuleAbout(
    id: "strategi-uden-opfølgning", level: .warning,
    title: tr("En strategi har ingen opfølgning"),
    finds: tr(
      """
      En strategi uden »opfølgning«. En strategi som en anden har afløst, behøver ingen.
      """),
    why: tr("Det der aldrig kommer på en dagsorden, er der ingen der ved hvordan går."),
    mend: tr(
      """
      Skriv hvad der skal forelægges, for hvilke udvalg og hvornår. Siger strategien det ikke selv, \
      så spørg dens ejer.
      """),
    topic: .absence,
    triggers: .strategy("opfølgning: []"),
    passes: .strategy(
      """
      opfølgning:
        - { id: slut, form: slutevaluering, frist: 2021, udvalg: [bsu] }
      """))

  var needsWholeRegister: Bool { true }

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    for (number, strategy) in context.present where strategy.followUps.isEmpty {
      report.add(
        .strategy(number).key(.opfølgning), Message.text(context.name(ofStrategy: number)))
    }
  }
}

private enum Message {
  static func text(_ strategy: String) -> String {
    tr("\(strategy) har ingen opfølgning. Hvad skal forelægges, for hvem og hvornår?")
  }
}

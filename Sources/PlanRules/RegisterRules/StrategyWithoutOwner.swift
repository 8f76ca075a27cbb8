import DanishText
import Language
import PlanModel

/// A strategy that nobody answers for.
struct StrategyWithoutOwner: RegisterRule {
  let about = RuleAbout(
    id: "strategi-uden-ejer", level: .warning,
    title: tr("En strategi har ingen ejer"),
    finds: tr("En strategi uden »ejer«. En strategi som en anden har afløst, behøver ingen."),
    why: tr("Uden en ejer er der ingen at spørge, og ingen der skriver næste status."),
    mend: tr(
      """
      Skriv den stilling der har ansvaret. Den må gerne ligge i en anden forvaltning. En stilling \
      holder længere end et navn.
      """),
    topic: .absence,
    triggers: .strategy("ejer: ''"),
    passes: .strategy("ejer: Jobcenterchefen"))

  var needsWholeRegister: Bool { true }

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    for (number, strategy) in context.present where !strategy.owner.hasText {
      report.add(.strategy(number).key(.ejer), Message.text(context.name(ofStrategy: number)))
    }
  }
}

private enum Message {
  static func text(_ strategy: String) -> String {
    tr("\(strategy) har ingen ejer. Hvem har ansvaret?")
  }
}

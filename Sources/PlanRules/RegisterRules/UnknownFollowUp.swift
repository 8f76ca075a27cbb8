import Language
import PlanModel

/// A presentation of a follow-up that the strategy does not have.
struct UnknownFollowUp: RegisterRule {
  let about = RuleAbout(
    id: "ukendt-opfølgning", level: .error,
    title: tr("Strategien har ikke den opfølgning"),
    finds: tr(
      """
      »opfølgning« under »forelagt« nævner en opfølgning som strategien ikke har. Reglen foreslår \
      den der ligner mest.
      """),
    why: tr("Det der er forelagt, svarer så ikke på noget, og opfølgningen ser forfalden ud."),
    mend: tr("Skriv opfølgningens id som det står under »opfølgning«."),
    triggers: .strategy(
      "forelagt: [{ opfølgning: statuss, om: 2020-03, udvalg: bsu, dato: 2020-03-17 }]"),
    passes: .strategy(
      "forelagt: [{ opfølgning: status, om: 2020-03, udvalg: bsu, dato: 2020-03-17 }]"))

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    for (number, strategy) in context.register.strategies.enumerated()
    where !strategy.presentations.isEmpty {
      let names = References(
        strategy.followUps.map { ($0.id, [$0.form].compactMap(\.self)) })
      for (index, presentation) in strategy.presentations.enumerated() {
        let path = FieldPath.strategy(number).key(.forelagt).item(index).key(.opfølgning)
        names.check(presentation.followUp, path, &report, Message.start)
      }
    }
  }
}

private enum Message {
  static func start(_ id: String) -> String {
    tr("Strategien har ingen opfølgning med id'et »\(id)«.")
  }
}

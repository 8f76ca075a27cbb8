import DanishText
import Language
import PlanModel

/// A name of a committee that the register does not have.
struct UnknownCommittee: RegisterRule {
  let about = RuleAbout(
    id: "ukendt-udvalg", level: .error,
    title: tr("Registeret har ikke det udvalg"),
    finds: tr(
      """
      »udvalg« i en opfølgning, en forelæggelse eller en godkendelse nævner et udvalg som ikke står \
      under »udvalg« øverst i registeret. Reglen foreslår det der ligner mest.
      """),
    why: tr(
      "Så har opfølgningen ingen møder at komme på, og det der er forelagt, tæller ikke med."),
    mend: tr("Skriv udvalgets id som det står øverst, eller tilføj udvalget dér."),
    triggers: .strategy(
      "forelagt: [{ opfølgning: status, om: 2020-03, udvalg: bsuu, dato: 2020-03-17 }]"),
    passes: .strategy(
      "forelagt: [{ opfølgning: status, om: 2020-03, udvalg: bsu, dato: 2020-03-17 }]"))

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    let names = References(
      context.register.committees.map { ($0.id, [$0.name].compactMap(\.self)) })
    for (number, strategy) in context.register.strategies.enumerated() {
      let path = FieldPath.strategy(number)
      for (index, followUp) in strategy.followUps.enumerated() {
        for (place, id) in followUp.committees.enumerated() {
          let here = path.key(.opfølgning).item(index).key(.udvalg).item(place)
          names.check(id, here, &report, Message.start)
        }
      }
      for (index, presentation) in strategy.presentations.enumerated() {
        let here = path.key(.forelagt).item(index).key(.udvalg)
        names.check(presentation.committee, here, &report, Message.start)
      }
    }
    for (index, approval) in context.register.approvals.enumerated() {
      names.check(
        approval.committee, .key(.godkendt).item(index).key(.udvalg), &report, Message.start)
    }
  }
}

private enum Message {
  static func start(_ id: String) -> String { tr("Registeret har intet udvalg med id'et »\(id)«.") }
}

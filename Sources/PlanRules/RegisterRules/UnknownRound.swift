import DanishText
import Language
import PlanModel

/// A presentation that names no round of its follow-up.
struct UnknownRound: RegisterRule {
  let about = RuleAbout(
    id: "ukendt-runde", level: .error,
    title: tr("Opfølgningen har ingen frist der passer til »om«"),
    finds: tr(
      """
      »om« under »forelagt« nævner en dag, en måned eller et år hvor opfølgningen ingen frist har, \
      eller hvor den har flere.
      """),
    why: tr(
      """
      Det er »om« der siger hvilken frist der er svaret på. Passer den ikke, ser fristen forfalden \
      ud selv om sagen har været på mødet.
      """),
    mend: tr("Skriv fristen som opfølgningen har den, fx 2020-03 og ikke mødets dag."),
    triggers: .strategy(
      "forelagt: [{ opfølgning: status, om: 2020-04, udvalg: bsu, dato: 2020-03-17 }]"),
    passes: .strategy(
      "forelagt: [{ opfølgning: status, om: 2020-03, udvalg: bsu, dato: 2020-03-17 }]"))

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    for (number, strategy) in context.register.strategies.enumerated() {
      for (index, presentation) in strategy.presentations.enumerated() {
        guard let named = presentation.round?.value,
          let followUp = strategy.followUps.firstIndex(where: { $0.id == presentation.followUp }),
          strategy.followUps[followUp].due?.value != nil,
          context.calendar.term(named, of: followUp, in: number) == nil
        else { continue }
        report.add(
          .strategy(number).key(.forelagt).item(index).key(.om),
          Message.text(named, strategy.followUps[followUp]))
      }
    }
  }
}

private enum Message {
  static func text(_ named: DueTerm, _ followUp: StrategyFollowUp) -> String {
    let again = followUp.recurrence?.value.map { ", \($0.text)" } ?? ""
    let due = followUp.due?.text ?? ""
    return tr("Opfølgningen har ikke én frist der hedder \(named.text). Den har \(due)\(again).")
  }
}

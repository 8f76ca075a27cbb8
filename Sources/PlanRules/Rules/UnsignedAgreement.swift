import DanishText
import Language
import PlanModel

/// An approved agreement that somebody has not signed.
struct UnsignedAgreement: PlanRule {
  let about = RuleAbout(
    id: "aftale-uden-underskrift", level: .advice,
    title: tr("Aftalen er godkendt, men en part har ikke skrevet under"),
    finds: tr(
      """
      \(Words.plan.the.capital) har status »godkendt«, og en part under »aftale« har ingen dato under \
      »underskrevet«.
      """),
    why: tr("En aftale gælder først når begge har sagt ja til den."),
    mend: tr("Skriv datoen for underskriften, eller ret status."),
    topic: .absence,
    triggers: .plan(
      """
      status: godkendt
      aftale:
        fra: 2016-01-01
        til: 2016-12-31
        parter:
          - { navn: Karen Lund, rolle: afdelingschef, underskrevet: 2016-01-28 }
          - { navn: Ib Dahl, rolle: leder }
      drøftelser:
        - { forum: Direktionen, dato: 2016-01-28, udfald: godkendt }
      """),
    passes: .plan(
      """
      status: godkendt
      aftale:
        fra: 2016-01-01
        til: 2016-12-31
        parter:
          - { navn: Karen Lund, rolle: afdelingschef, underskrevet: 2016-01-28 }
      drøftelser:
        - { forum: Direktionen, dato: 2016-01-28, udfald: godkendt }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard context.plan.status?.value == .approved else { return }
    for (index, party) in (context.plan.agreement?.parties ?? []).enumerated()
    where party.signed == nil {
      let path = FieldPath.key(.aftale).key(.parter).item(index).key(.underskrevet)
      report.add(path, Message.party(party.name?.mention))
    }
  }
}

private enum Message {
  static func party(_ name: String?) -> String {
    tr(
      "Aftalen er godkendt, men \(name ?? tr("en af parterne")) har ikke skrevet under. Mangler datoen?"
    )
  }
}

import Language
import PlanModel

/// A year's follow-up plan that a committee has not approved.
struct PlanNotApproved: RegisterRule {
  let about = RuleAbout(
    id: "plan-ikke-godkendt", level: .warning,
    title: tr("Et udvalg har ikke godkendt årets opfølgningsplan"),
    finds: tr(
      """
      Et udvalg skal have noget forelagt i året, men har ikke godkendt opfølgningsplanen for det. \
      »Taget til efterretning« er ingen godkendelse. Planen er først godkendt når alle de udvalg \
      har godkendt den. Det er året for den dag der tjekkes, eller de år der vælges med --år.
      """),
    why: tr("Udvalget har ikke sagt ja til at få opfølgningen på den måde og på de møder."),
    mend: tr("Forelæg planen, og skriv udvalgets beslutning under »godkendt«."),
    topic: .absence,
    triggers: .register(
      "godkendt: [{ år: 2020, udvalg: bsu, dato: 2019-11-26, udfald: taget til efterretning }]"),
    passes: .register(
      "godkendt: [{ år: 2020, udvalg: bsu, dato: 2019-11-26, udfald: godkendt, sag: 2019-7 }]"))

  var needsWholeRegister: Bool { true }

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    for year in context.years {
      for approval in context.calendar.approvals(of: year, on: context.day)
      where !approval.isApproved {
        guard let committee = context.committeeNames[approval.committee] else { continue }
        report.add(.key(.godkendt), Message.text(committee, year))
      }
    }
  }
}

private enum Message {
  static func text(_ committee: String, _ year: Int) -> String {
    tr("\(committee) har ikke godkendt opfølgningsplanen for \(year).")
  }
}

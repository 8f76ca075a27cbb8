import DanishText
import Language
import PlanModel

/// A round that no meeting of its committee fits.
struct RoundWithoutMeeting: RegisterRule {
  let about = RuleAbout(
    id: "opfølgning-uden-møde", level: .warning,
    title: tr("En opfølgning har intet møde at komme på"),
    finds: tr(
      """
      En opfølgning der har frist i året, men hvor udvalget ikke har noget møde inden fristen og \
      efter fristen for gangen før. Det er året for den dag der tjekkes, eller de år der vælges \
      med --år.
      """),
    why: tr("Fristen bliver overskredet uden at nogen har gjort noget forkert."),
    mend: tr(
      """
      Skriv udvalgets møder for året under »udvalg«. Er de der allerede, så aftal et ekstra møde \
      eller en anden frist.
      """),
    topic: .absence,
    triggers: .register(
      "udvalg: [{ id: bsu, navn: Beskæftigelsesudvalget, møder: [2020-10-27] }]"),
    passes: .register(
      "udvalg: [{ id: bsu, navn: Beskæftigelsesudvalget, møder: [2020-03-31] }]"))

  var needsWholeRegister: Bool { true }

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    for year in context.years {
      // Of a follow-up that comes every month, the first that has no meeting says it.
      var told: Set<FieldPath> = []
      for round in context.calendar.rounds(dueIn: year)
      where round.meetingDay(on: context.day) == nil && round.committee.hasText {
        guard let committee = context.committeeNames[round.committee],
          told.insert(round.path).inserted
        else { continue }
        let followUp = context.register.strategies[round.strategy].followUps[round.followUp]
        report.add(
          round.path,
          Message.text(
            context.name(ofStrategy: round.strategy), followUp.form?.mention ?? "", committee,
            round.due))
      }
    }
  }
}

extension FollowUpRound {
  /// Where the follow-up names the committee.
  fileprivate var path: FieldPath {
    .strategy(strategy).key(.opfølgning).item(followUp).key(.udvalg).item(place)
  }
}

private enum Message {
  static func text(
    _ strategy: String, _ form: String, _ committee: String, _ due: PlanDate
  ) -> String {
    tr("\(committee) har intet møde til \(strategy) (\(form)) inden fristen den \(due.danish).")
  }
}

import DanishText
import Language
import PlanModel

/// A forum that is to be heard, heard after the decision.
struct HeardAfterDecision: PlanRule {
  let about = RuleAbout(
    id: "drøftet-efter-beslutning", level: .warning,
    title: tr("Et forum er hørt efter at \(Words.plan.the) var besluttet"),
    finds: tr(
      """
      \(Words.guide.the.capital) nævner de fora \(Words.plan.the) skal forelægges, i rækkefølge. Et af de første har en \
      senere dato end beslutningen.
      """),
    why: tr(
      "MED skal informeres og drøfte før der bliver besluttet. Ellers er det en orientering."),
    mend:
      tr(
        "Ret datoen hvis den er forkert. Skriv ellers det der skete. Det er godt at vide til næste år."
      ),
    triggers: RuleExample(
      [
        .plan(
          """
          drøftelser:
            - { forum: Direktionen, dato: 2016-01-20, udfald: godkendt }
            - { forum: LMU, dato: 2016-01-28, udfald: drøftet }
          """)
      ],
      requirements:
        tr(
          "krav: { forelægges: [{ forum: LMU, udfald: drøftet }, { forum: Direktionen, udfald: godkendt }] }"
        )
    ),
    passes: RuleExample(
      [
        .plan(
          """
          drøftelser:
            - { forum: LMU, dato: 2016-01-14, udfald: drøftet }
            - { forum: Direktionen, dato: 2016-01-28, udfald: godkendt }
          """)
      ],
      requirements:
        tr(
          "krav: { forelægges: [{ forum: LMU, udfald: drøftet }, { forum: Direktionen, udfald: godkendt }] }"
        )
    ))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let discussions = context.plan.discussions
    guard discussions.count > 1,
      let hearings = context.guide?.guide.requirements.hearings, hearings.count > 1
    else { return }
    let book = HearingBook(discussions)
    let decided = Self.decided(hearings, book)
    for (hearing, decided) in zip(hearings, decided.dropFirst()) {
      guard
        let met = book.discussions(of: hearing).first(where: {
          hearing.isMet(by: $0.discussion) && $0.discussion.date?.value != nil
        }), let heard = met.discussion.date?.value, let decided, heard > decided
      else { continue }
      let path = FieldPath.key(.drøftelser).item(met.place).key(.dato)
      report.add(path, Message.hearing(hearing.forum.mention, heard, decided))
    }
  }

  /// For each forum the first day on which it, or one after it, decided; nil where none did.
  private static func decided(_ hearings: [RequiredHearing], _ book: HearingBook) -> [PlanDate?] {
    var first: PlanDate?
    return hearings.reversed().map { hearing in
      guard hearing.outcome?.isDecision ?? false else { return first }
      let days = book.discussions(of: hearing).map(\.discussion)
        .filter { $0.outcome?.value?.isDecision ?? false }.compactMap(\.date?.value)
      first = (days + [first].compactMap(\.self)).min()
      return first
    }.reversed()
  }
}

private enum Message {
  static func hearing(_ forum: String, _ heard: PlanDate, _ decided: PlanDate) -> String {
    tr(
      "\(forum) er hørt \(heard.danish), og \(Words.plan.the) blev besluttet \(decided.danish). Skulle det være før?"
    )
  }
}

import DanishText
import Language
import PlanModel

/// A plan that was not laid before a forum that the ledetråd names.
struct MissingHearing: PlanRule {
  let about = RuleAbout(
    id: "forelæggelse-mangler", level: .warning,
    title: tr("\(Words.plan.the.capital) er ikke forelagt hvor den skal"),
    finds: tr(
      """
      \(Words.plan.the.capital) er godkendt eller lukket, og et forum som \(Words.guide.the) kræver (»forelægges«), har \
      ikke behandlet den med det udfald der kræves.
      """),
    why: tr("De der skal høres, skal høres før \(Words.plan.the) gælder."),
    mend: tr(
      """
      Forelæg \(Words.plan.the) med »aarsplan forelæg«, eller skriv drøftelsen ind hvis den har været der.
      """),
    topic: .absence,
    triggers: RuleExample(
      [
        .plan(
          """
          status: godkendt
          drøftelser:
            - { forum: Direktionen, dato: 2016-01-28, udfald: godkendt }
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
          status: godkendt
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

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    // Most plans are still on their way: they are seen to be before the ledetråd is asked.
    guard let status = context.plan.status?.value, status == .approved || status == .closed,
      let hearings = context.guide?.guide.requirements.hearings, !hearings.isEmpty
    else { return }
    let book = HearingBook(context.plan.discussions)
    for hearing in hearings {
      let discussions = book.discussions(of: hearing).map(\.discussion)
      if discussions.contains(where: hearing.isMet(by:)) { continue }
      let seen = discussions.last { $0.outcome?.value != nil }
      report.add(.key(.drøftelser), Message.hearing(hearing, seen?.outcome?.value))
    }
  }
}

private enum Message {
  static func hearing(_ hearing: RequiredHearing, _ seen: Outcome?) -> String {
    let forum = hearing.forum.mention
    guard let seen, let wanted = hearing.outcome else {
      return
        tr(
          "\(Words.plan.the.capital) er ikke forelagt \(forum), og det kræver \(Words.guide.the). Er \(Words.plan.it) behandlet der?"
        )
    }
    return
      tr(
        "\(Words.guide.the.capital) kræver at \(Words.plan.the) er \(wanted.shown) hos \(forum). \(Words.plan.it.capital) er \(seen.shown)."
      )
  }
}

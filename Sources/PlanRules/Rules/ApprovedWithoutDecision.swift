import DanishText
import Language
import PlanModel

/// A plan that says it is approved though nobody decided so.
struct ApprovedWithoutDecision: PlanRule {
  let about = RuleAbout(
    id: "godkendt-uden-beslutning", level: .warning,
    title: tr("\(Words.plan.the.capital) er godkendt, men intet forum har besluttet det"),
    finds: tr(
      """
      \(Words.plan.the.capital) har status »godkendt«, og ingen drøftelse har udfaldet »godkendt«. »Taget til \
      efterretning« og »drøftet« er ikke en godkendelse.
      """),
    why: tr(
      """
      Et udvalg der tager noget til efterretning, har kvitteret for at have set det. Besluttet \
      har det ikke.
      """),
    mend:
      tr(
        "Skriv under »drøftelser« hvem der har godkendt \(Words.plan.the) og hvornår, eller ret status."
      ),
    triggers: .plan(
      """
      status: godkendt
      drøftelser:
        - { forum: Direktionen, dato: 2016-01-28, udfald: taget til efterretning }
      """),
    passes: .plan(
      """
      status: godkendt
      drøftelser:
        - { forum: Direktionen, dato: 2016-01-28, udfald: godkendt }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard context.plan.status?.value == .approved else { return }
    if context.plan.discussions.contains(where: { $0.outcome?.value == .approved }) { return }
    let forum = context.plan.discussions.last { $0.outcome?.value != nil }
    report.add(.key(.status), Message.plan(forum?.forum?.mention, forum?.outcome?.value))
  }
}

private enum Message {
  static func plan(_ forum: String?, _ outcome: Outcome?) -> String {
    guard let forum, let outcome else {
      return
        tr(
          "\(Words.plan.the.capital) har status »godkendt«, men der står ikke hvem der har godkendt \(Words.plan.it)."
        )
    }
    return
      tr(
        "\(Words.plan.the.capital) har status »godkendt«, men hos \(forum) er \(Words.plan.it) \(outcome.shown). Hvem har godkendt \(Words.plan.it)?"
      )
  }
}

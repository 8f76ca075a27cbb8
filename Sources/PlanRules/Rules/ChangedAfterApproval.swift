import DanishText
import Language
import PlanModel

/// A plan that says something else than what was approved.
struct ChangedAfterApproval: PlanRule {
  let about = RuleAbout(
    id: "ændret-efter-godkendelse", level: .warning,
    title: tr("\(Words.plan.the.capital) er ændret siden \(Words.plan.it) blev godkendt"),
    finds: tr(
      """
      Den seneste godkendelse har et mærke (»udgave«) for det indhold forummet så, og \(Words.plan.the.genitive) \
      indhold er et andet nu. Opfølgning, drøftelser, status og underskrifter tæller ikke med.
      """),
    why: tr("Ellers er det \(Words.plan.another) end \(Words.plan.it) godkendte man følger op på."),
    mend: tr(
      """
      Se hvad der er ændret, med »aarsplan vis FIL --forskel FORUM«. Forelæg \(Words.plan.the) igen, eller \
      ret den tilbage.
      """),
    triggers: .plan(
      """
      drøftelser:
        - { forum: Direktionen, dato: 2016-01-28, udfald: godkendt, udgave: 0123456789ab }
      """),
    passes: .plan(
      """
      drøftelser:
        - { forum: Direktionen, dato: 2016-01-28, udfald: godkendt }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let discussions = context.plan.discussions
    guard let index = discussions.lastIndex(where: { $0.outcome?.value == .approved }),
      let version = discussions[index].version, version.hasText,
      version.lowercased() != context.plan.contentFingerprint
    else { return }
    let message = Message.forum(discussions[index].forum?.mention, discussions[index].date?.value)
    report.add(.key(.drøftelser).item(index).key(.udgave), message)
  }
}

private enum Message {
  static func forum(_ forum: String?, _ date: PlanDate?) -> String {
    let by = forum.map { tr(" af \($0)") } ?? ""
    let on = date.map { " \($0.danish)" } ?? ""
    return
      tr(
        "\(Words.plan.the.capital) er ændret siden \(Words.plan.it) blev godkendt\(by)\(on). Skal \(Words.plan.it) forelægges igen?"
      )
  }
}

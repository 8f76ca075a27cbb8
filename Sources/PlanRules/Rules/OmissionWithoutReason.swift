import DanishText
import Language
import PlanModel

/// A fravalg that does not say why, or who accepted it.
struct OmissionWithoutReason: PlanRule {
  let about = RuleAbout(
    id: "fravalg-uden-begrundelse", level: .error,
    title: tr("Et bevidst fravalg mangler begrundelse eller accept"),
    finds: tr("Et fravalg uden »begrundelse« eller uden »accepteret-af«."),
    why: tr(
      """
      Et fravalg er først bevidst når det siger hvorfor, og når nogen med ansvar har sagt ja. \
      Ellers er det et hul i \(Words.plan.the).
      """),
    mend: tr("Skriv en begrundelse på et par linjer, og skriv hvem der har accepteret fravalget."),
    topic: .absence, leadsTo: .omission,
    triggers: .plan(
      """
      bevidste-fravalg:
        - tema: trivsel
          begrundelse: Vi samlede kræfterne om trivsel sidste år.
      """),
    passes: .plan(
      """
      bevidste-fravalg:
        - tema: trivsel
          begrundelse: Vi samlede kræfterne om trivsel sidste år.
          accepteret-af: Børne- og ungechefen
      """))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let omissions = context.plan.omissions
    for index in omissions.indices where !omissions[index].isJustified {
      let message = Message.omission(
        Self.name(omissions[index], index, context),
        hasReason: omissions[index].reason.hasText,
        isAccepted: omissions[index].acceptedBy.hasText)
      report.add(.key(.omissions).item(index), message)
    }
  }

  private static func name(_ omission: Omission, _ index: Int, _ context: PlanContext) -> String {
    guard let id = omission.theme, id.hasText else { return Message.number(index + 1) }
    guard let theme = context.guide?.guide.theme(id) else { return Message.of(id.mention) }
    return Message.of(theme.shortTitle.mention(atMost: 80))
  }
}

private enum Message {
  static func number(_ number: Int) -> String { tr("Fravalg nr. \(number)") }
  static func of(_ theme: String) -> String { tr("Fravalget af \(Texts.quoted(theme))") }

  static func omission(_ name: String, hasReason: Bool, isAccepted: Bool) -> String {
    switch (hasReason, isAccepted) {
    case (true, _): tr("\(name) siger ikke hvem der har accepteret det. Skriv »accepteret-af:«.")
    case (_, true):
      tr("\(name) har ingen begrundelse. Hvorfor er \(Words.theme.the) ikke med i år?")
    default: tr("\(name) mangler en begrundelse og navnet på den der har accepteret det.")
    }
  }
}

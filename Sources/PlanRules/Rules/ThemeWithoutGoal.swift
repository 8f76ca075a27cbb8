import DanishText
import Language
import PlanModel

/// A theme that has neither a goal nor a fravalg.
struct ThemeWithoutGoal: PlanRule {
  let about = RuleAbout(
    id: "tema-uden-mål", level: .error,
    title: tr("\(Words.theme.a.capital) har hverken mål eller fravalg"),
    finds: tr(
      """
      Intet mål har \(Words.theme.the) som \(Words.theme.agree(tr("sin"), tr("sit"))) første \(Words.theme.one) (»tema«), og \(Words.theme.the) er ikke bevidst fravalgt. At et \
      mål nævner \(Words.theme.the) under »også«, er ikke nok.
      """),
    why: tr(
      """
      \(Words.guide.the.capital) gælder alle. Er \(Words.theme.a) bare væk, kan læseren ikke se om \(Words.theme.it) er fravalgt eller \
      glemt.
      """),
    mend: tr(
      """
      Skriv et lokalt mål under \(Words.theme.the), eller fravælg \(Words.theme.it) bevidst med en begrundelse, og skriv \
      hvem der har accepteret det. Et fravalg er et ordentligt svar.
      """),
    topic: .absence, leadsTo: .newGoal,
    triggers: .plan(
      """
      refleksioner:
        - { spørgsmål: samspil-1, svar: Forældrene læser højt. }
        - { spørgsmål: trivsel-1, svar: Vi nåede at spise sammen. }
      bevidste-fravalg: []
      """),
    passes: .plan(
      """
      bevidste-fravalg:
        - tema: trivsel
          begrundelse: Vi samlede alle kræfter om trivsel sidste år.
          accepteret-af: Børne- og ungechefen
      """))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let guide = context.guide else { return }
    for number in guide.themes.indices
    where context.goalCounts[number] == 0 && !context.isLeftOut[number]
      && guide.themes[number].heritage != .dropped && context.applies(number)
    {
      report.add(
        .key(.localGoals), Message.theme(guide.themes[number]),
        suggestion: guide.themes[number].id)
    }
  }
}

private enum Message {
  static func theme(_ theme: Theme) -> String {
    let start = tr("\(Texts.theme(theme)) har intet mål.")
    return
      tr(
        "\(start) Skriv et med »tema: \(theme.id.mention)«, eller fravælg \(Words.theme.the) bevidst."
      )
  }
}

import Language
import PlanModel

/// A theme without one answered reflection.
struct UnansweredTheme: PlanRule {
  let about = RuleAbout(
    id: "ubesvaret-tema", level: .advice,
    title: tr("Ingen af \(Words.theme.the.genitive) spørgsmål er besvaret"),
    finds: tr(
      """
      \(Words.theme.a.capital) hvor ikke ét refleksionsspørgsmål har et svar. \(Words.theme.a.capital) der er bevidst fravalgt, \
      behøver ingen svar.
      """),
    why: tr(
      """
      Spørgsmålene er ikke et skema der skal udfyldes, men et enkelt svar viser ofte hvad målet \
      egentlig skal ændre.
      """),
    mend: tr("Vælg det spørgsmål der rammer jer mest, og skriv et par linjer."),
    topic: .absence, leadsTo: .questions,
    triggers: .plan(
      """
      refleksioner:
        - { spørgsmål: samspil-1, sprunget-over: Ikke i år }
      lokale-mål:
        - id: M1
          titel: Forældre læser med
          tema: samspil
          sammenhæng: I dag får fire ud af ti børn læst højt hver dag.
          mål: Flere børn får læst højt hver dag.
          tiltag: [{ hvad: Forældre læser højt om torsdagen. }]
          tegn: [{ tegn: Højtlæsning, udgangspunkt: 38 %, målsætning: 60 % }]
          evaluering: { hvornår: 2016-11-15, forum: LMU }
          ansvarlig: Mette Holm
          frist: 2016-12-01
      """),
    passes: .plan(
      """
      refleksioner:
        - { spørgsmål: samspil-1, svar: Forældrene læser højt hos os om torsdagen. }
      """))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let guide = context.guide else { return }
    var answered = context.isLeftOut
    for (question, theme) in guide.themeOfQuestion.enumerated() where context.isAnswered[question] {
      answered[theme] = true
    }
    for number in guide.themes.indices where !answered[number] && context.applies(number) {
      let theme = guide.themes[number]
      guard !theme.questions.isEmpty, theme.heritage != .dropped else { continue }
      report.add(.key(.refleksioner), Message.theme(theme), suggestion: theme.questions[0].id)
    }
  }
}

private enum Message {
  static func theme(_ theme: Theme) -> String {
    tr("Ingen spørgsmål under \(Texts.theme(theme)) er besvaret. Er der ét der er værd at tale om?")
  }
}

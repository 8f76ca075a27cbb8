import Language
import PlanModel

/// A closed plan with a goal that has no final word.
struct ClosedWithOpenGoals: PlanRule {
  let about = RuleAbout(
    id: "lukket-med-åbne-mål", level: .error,
    title: tr("\(Words.plan.the.capital) er lukket, men et mål er ikke gjort op"),
    finds: tr(
      """
      \(Words.plan.the.capital) har status »lukket«, og den seneste opfølgning på et mål siger hverken »nået«, \
      »delvist nået« eller »ikke nået«.
      """),
    why: tr(
      """
      Når \(Words.plan.the) er lukket, kan ingen følge op mere. Årsberetningen kan ikke fortælle hvordan \
      det gik.
      """),
    mend: tr(
      """
      Åbn planen igen med »aarsplan opfølg --genåbn --begrundelse …«, skriv hvordan det gik, og \
      luk den.
      """),
    topic: .absence,
    triggers: .plan(
      """
      status: lukket
      lokale-mål:
        - id: M1
          titel: Forældre læser med
          tema: samspil
          udspringer-af: [samspil-1]
          sammenhæng: I dag får fire ud af ti børn læst højt hver dag.
          mål: Flere børn får læst højt hver dag.
          tiltag:
            - hvad: Forældre læser højt om torsdagen.
          tegn:
            - tegn: Børn der får læst højt hver dag
              udgangspunkt: 38 %
              målsætning: 60 %
          evaluering: { hvornår: 2016-11-15, forum: LMU }
          ansvarlig: Mette Holm
          frist: 2016-12-01
          opfølgning:
            - { dato: 2016-06-30, status: på vej, målt: 47 % }
      """),
    passes: .plan(
      """
      status: lukket
      lokale-mål:
        - id: M1
          titel: Forældre læser med
          tema: samspil
          udspringer-af: [samspil-1]
          sammenhæng: I dag får fire ud af ti børn læst højt hver dag.
          mål: Flere børn får læst højt hver dag.
          tiltag:
            - hvad: Forældre læser højt om torsdagen.
          tegn:
            - tegn: Børn der får læst højt hver dag
              udgangspunkt: 38 %
              målsætning: 60 %
          evaluering: { hvornår: 2016-11-15, forum: LMU }
          ansvarlig: Mette Holm
          frist: 2016-12-01
          opfølgning:
            - { dato: 2016-11-20, status: nået, målt: 61 % }
      """))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard context.plan.isClosed else { return }
    let goals = context.plan.goals
    for index in goals.indices where goals[index].retirement == nil {
      let last = goals[index].lastFollowUp?.status?.value
      if last?.isFinal ?? false { continue }
      report.add(.goal(index), Message.goal(context.name(ofGoal: index), last))
    }
  }
}

private enum Message {
  static func goal(_ goal: String, _ last: FollowUpStatus?) -> String {
    let state = last.map { tr("står til \(Texts.quoted($0.rawValue))") } ?? tr("er aldrig fulgt op")
    return tr("\(Words.plan.the.capital) er lukket, men \(goal) \(state). Blev det nået?")
  }
}

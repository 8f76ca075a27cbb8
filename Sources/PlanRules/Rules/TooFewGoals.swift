import Language
import PlanModel

/// Fewer goals than the ledetråd asks for.
struct TooFewGoals: PlanRule {
  let about = RuleAbout(
    id: "for-få-mål", level: .warning,
    title: tr("Der er færre mål end \(Words.guide.the) beder om"),
    finds: tr(
      """
      \(Words.theme.a.capital), eller hele \(Words.plan.the), har færre mål end »mindst« under »krav« i \(Words.guide.the). Har \
      \(Words.theme.a) slet ingen mål, siger reglen tema-uden-mål til. \
      \(Words.theme.agree(tr("En"), tr("Et"))) fravalgt \(Words.theme.one) behøver ingen mål.
      """),
    why: tr("Kommunen har bedt alle om mindst så mange mål."),
    mend: tr(
      """
      Skriv et mål mere, eller tal med den der har udsendt \(Words.guide.the), om kravet passer hos \
      jer.
      """),
    topic: .absence,
    triggers: RuleExample([.plan("")], requirements: "krav: { mål-pr-tema: { mindst: 2 } }"),
    passes: RuleExample([.plan("")], requirements: "krav: { mål-pr-tema: { mindst: 1 } }"))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let guide = context.guide else { return }
    let requirements = guide.guide.requirements
    if let fewest = requirements.fewestGoalsPerTheme {
      for number in guide.themes.indices
      where !context.isLeftOut[number] && context.applies(number) {
        let count = context.goalCounts[number]
        guard count > 0, count < fewest else { continue }
        report.add(.key(.localGoals), Message.theme(guide.themes[number], count, fewest))
      }
    }
    let count = context.plan.goals.count
    if let fewest = requirements.fewestGoals, count < fewest {
      report.add(.key(.localGoals), Message.plan(count, fewest))
    }
  }
}

private enum Message {
  static func theme(_ theme: Theme, _ count: Int, _ fewest: Int) -> String {
    tr(
      "\(Texts.theme(theme)) har \(count) mål; \(Words.guide.the) beder om mindst \(fewest). \(lack(count, fewest))"
    )
  }
  static func plan(_ count: Int, _ fewest: Int) -> String {
    let told =
      count == 0
      ? tr("\(Words.plan.the.capital) har ingen mål")
      : tr("\(Words.plan.the.capital) har \(count) mål i alt")
    return tr("\(told); \(Words.guide.the) beder om mindst \(fewest). \(lack(count, fewest))")
  }
  private static func lack(_ count: Int, _ fewest: Int) -> String {
    fewest - count == 1 ? tr("Mangler der et?") : tr("Mangler der nogle?")
  }
}

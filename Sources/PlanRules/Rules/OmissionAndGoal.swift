import DanishText
import Language
import PlanModel

/// A theme that is left out and yet has a goal.
struct OmissionAndGoal: PlanRule {
  let about = RuleAbout(
    id: "fravalg-og-mål", level: .warning,
    title: tr("\(Words.theme.a.capital) er fravalgt og har alligevel et mål"),
    finds:
      tr(
        "\(Words.theme.a.capital) står under »bevidste-fravalg«, og et mål har \(Words.theme.it) som \(Words.theme.agree(tr("sin"), tr("sit"))) første \(Words.theme.one)."
      ),
    why: tr(
      "\(Words.plan.the.capital) siger to ting på én gang, og læseren ved ikke hvad der gælder."),
    mend: tr("Slet fravalget, eller giv målet \(Words.theme.another)."),
    triggers: .plan(
      """
      bevidste-fravalg:
        - { tema: samspil, begrundelse: Vi er for få., accepteret-af: Direktøren }
        - { tema: trivsel, begrundelse: Vi er for få., accepteret-af: Direktøren }
      """),
    passes: .plan(
      """
      bevidste-fravalg:
        - { tema: trivsel, begrundelse: Vi er for få., accepteret-af: Direktøren }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let guide = context.guide else { return }
    let omissions = context.plan.omissions
    for index in omissions.indices {
      guard let id = omissions[index].theme, let number = guide.themeNumber(id),
        context.goalCounts[number] > 0
      else { continue }
      let message = Message.both(guide.themes[number], goals: context.goalCounts[number])
      report.add(.key(.omissions).item(index), message)
    }
  }
}

private enum Message {
  static func both(_ theme: Theme, goals: Int) -> String {
    let count = tr("\(TextFigures.grouped(goals)) mål")
    return tr("\(Texts.theme(theme)) er fravalgt, men har \(count). Hvad gælder?")
  }
}

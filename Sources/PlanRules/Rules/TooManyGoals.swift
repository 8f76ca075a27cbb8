import Language
import PlanModel

/// More goals than the ledetråd asks for.
struct TooManyGoals: PlanRule {
  let about = RuleAbout(
    id: "for-mange-mål", level: .warning,
    title: tr("Der er flere mål end \(Words.guide.the) beder om"),
    finds:
      tr(
        "\(Words.theme.a.capital), eller hele \(Words.plan.the), har flere mål end »højst« under »krav« i \(Words.guide.the)."
      ),
    why: tr(
      "Få mål kan man huske og følge op på. Mange mål bliver let til en liste som ingen ser på."),
    mend: tr("Vælg de vigtigste. Læg to mål sammen, eller gem et til næste år."),
    triggers: RuleExample([.plan("")], requirements: "krav: { mål-i-alt: { højst: 0 } }"),
    passes: RuleExample([.plan("")], requirements: "krav: { mål-i-alt: { højst: 8 } }"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let guide = context.guide else { return }
    let requirements = guide.guide.requirements
    if let most = requirements.mostGoalsPerTheme {
      for number in guide.themes.indices where context.goalCounts[number] > most {
        let message = Message.theme(guide.themes[number], context.goalCounts[number], most)
        report.add(.key(.localGoals), message)
      }
    }
    let count = context.plan.goals.count
    if let most = requirements.mostGoals, count > most {
      report.add(.key(.localGoals), Message.plan(count, most))
    }
  }
}

private enum Message {
  static func theme(_ theme: Theme, _ count: Int, _ most: Int) -> String {
    let which = most == 1 ? tr("Hvilket") : tr("Hvilke")
    return
      tr(
        "\(Texts.theme(theme)) har \(count) mål; \(Words.guide.the) beder om højst \(most). \(which) er vigtigst?"
      )
  }
  static func plan(_ count: Int, _ most: Int) -> String {
    let which = most == 1 ? tr("Hvilket") : tr("Hvilke")
    return
      tr(
        "\(Words.plan.the.capital) har \(count) mål i alt; \(Words.guide.the) beder om højst \(most). \(which) er vigtigst?"
      )
  }
}

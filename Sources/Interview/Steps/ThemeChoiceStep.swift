import DanishText
import Dialogue
import PlanModel

/// Which theme a goal that was written first belongs to: proposed from its words, decided by the
/// leader.
struct ThemeChoiceStep: Step {
  let goalTitle: String

  var id: String { "nyt-mål.tema" }
  func isErrand(_ scene: Scene) -> Bool { true }

  func title(_ scene: Scene) -> String { goalTitle }
  func deed(_ scene: Scene) -> String { Texts.Deed.newGoal }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.themeChoiceHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    let items = scene.guide.themes.enumerated().map { number, theme in
      ListItem(number: number + 1, text: theme.title)
    }
    let proposal = Proposals.theme(of: goalTitle, scene.guide)
    let why = proposal.map { [Block.hint(Texts.proposedTheme($0.theme.shortTitle, $0.words))] }
    return [.question(Texts.themeChoice), .list(items)] + (why ?? [])
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: Texts.themeLabel(standard: proposed(scene)),
      kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let themes = scene.guide.themes
    let choice = text.hasText ? Numbers.one(text, upTo: themes.count) : proposed(scene)
    guard let number = choice else { return .refused(Texts.chooseTheme(themes.count)) }
    return GoalBeginning.answer(Goal(title: goalTitle, theme: themes[number - 1].id), scene)
  }

  /// The proposed theme's number, from 1.
  private func proposed(_ scene: Scene) -> Int? {
    let proposal = Proposals.theme(of: goalTitle, scene.guide)
    return scene.guide.themes.firstIndex { $0.id == proposal?.theme.id }.map { $0 + 1 }
  }
}

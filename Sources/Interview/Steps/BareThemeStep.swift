import DanishText
import Dialogue
import PlanModel

/// A theme without a goal: write one, leave the theme out on purpose, or come back later.
struct BareThemeStep: Step {
  let theme: Theme

  var id: String { "\(theme.id).valg" }

  func title(_ scene: Scene) -> String { theme.shortTitle }
  func theme(_ scene: Scene) -> Theme? { theme }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.bareThemeHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    let items = Texts.bareThemeChoices.enumerated().map { number, text in
      ListItem(number: number + 1, text: text)
    }
    return [.question(Texts.bareTheme(theme.shortTitle)), .list(items)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Choice.label(standard: 1), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    switch text.trimmed {
    case "", "1": .keep(say: [.hint(Texts.themeLater)])
    case "2": .keep(next: .to(NewGoalStep(theme: theme)))
    case "3": .keep(next: .to(OmissionStep(theme: theme, field: .reason)))
    default: .refused(Texts.noSuchNumber(3))
    }
  }
}

import DanishText
import Dialogue
import PlanModel

/// The title of a goal that is written before its theme is chosen.
struct FreeGoalStep: Step {
  var id: String { "nyt-mål" }
  func isErrand(_ scene: Scene) -> Bool { true }

  func title(_ scene: Scene) -> String { Texts.freeGoal }
  func deed(_ scene: Scene) -> String { Texts.Deed.newGoal }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.newGoalHelp)] }
  func opening(_ scene: Scene) -> [Block] { [.question(Texts.freeGoalQuestion)] }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.label(.titel), kind: FieldKind.title.rawValue, field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    text.hasText ? .keep(next: .to(ThemeChoiceStep(goalTitle: text.onOneLine))) : .keep()
  }
}

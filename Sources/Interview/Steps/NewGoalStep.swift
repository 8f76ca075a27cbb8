import DanishText
import Dialogue
import PlanModel

/// The title of a new goal for a theme. Enter goes on without one.
struct NewGoalStep: Step {
  let theme: Theme

  var id: String { "\(theme.id).mål" }

  func title(_ scene: Scene) -> String { Texts.newGoal(theme.shortTitle) }
  func deed(_ scene: Scene) -> String { Texts.Deed.newGoal(under: theme.shortTitle) }
  func theme(_ scene: Scene) -> Theme? { theme }
  func hint(_ scene: Scene) -> String? { Texts.newGoalHint }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.newGoalHelp)] }

  func mark(_ scene: Scene) -> Mark? {
    if !scene.goals(in: theme).isEmpty { return .done }
    return scene.isLeftOut(theme) ? .skipped : .open
  }

  func opening(_ scene: Scene) -> [Block] {
    let goals = scene.goals(in: theme)
    let answers = scene.answers(in: theme).enumerated().map { number, answer in
      Block.quote(
        label: Texts.answerNumber(number + 1), text: scene.short(answer.text, words: 40))
    }
    let shown = goals.isEmpty ? answers : []
    return [.subheading(Texts.goalsHeading(theme.shortTitle))] + shown
      + [.question(goals.isEmpty ? Texts.firstGoal : Texts.anotherGoal)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.label(.titel), kind: FieldKind.title.rawValue, field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if text.hasText { return GoalBeginning.answer(Goal(title: text, theme: theme.id), scene) }
    return mark(scene) == .open ? .keep(next: .to(BareThemeStep(theme: theme))) : .keep()
  }

  func skip(_ reason: String, _ scene: Scene) -> Answer { answer("", scene) }
}

import DanishText
import Dialogue
import PlanModel

/// The goals with the centres that share them: a number goes to who shares one.
struct JointGoalsStep: Step {
  var id: String { "fælles mål" }

  func title(_ scene: Scene) -> String { Texts.End.jointGoals }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.End.jointGoalsHelp)] }
  func exists(_ scene: Scene) -> Bool { !scene.plan.goals.isEmpty }

  func opening(_ scene: Scene) -> [Block] {
    let items = scene.plan.goals.enumerated().map { number, goal in
      let centres = goal.sharedWith.map { id in
        scene.neighbours.first { $0.id == id }?.name ?? id
      }
      return ListItem(
        number: number + 1, mark: centres.isEmpty ? .free : .done,
        text: "\(goal.id ?? "") · \(scene.short(goal.title ?? "", words: 5))",
        note: centres.isEmpty ? Texts.End.onlyUs : TextFigures.list(centres), isRow: true)
    }
    return [
      .subheading(Texts.End.jointGoals), .list(items), .question(Texts.End.jointGoalsQuestion),
    ]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.choiceLabel(enter: Texts.goesBack), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return .keep() }
    let goals = scene.plan.goals
    guard let number = Numbers.one(text, upTo: goals.count), let id = goals[number - 1].id else {
      return .refused(Texts.noSuchNumber(goals.count))
    }
    return .keep(next: .visit(SharedWithStep(goal: id)))
  }
}

import DanishText
import Dialogue
import PlanModel

/// A goal as a whole: its parts with their states, any of which can be gone to.
struct GoalHomeStep: Step {
  let goal: String

  var id: String { goal }
  var hintKey: String? { "goal home" }

  func title(_ scene: Scene) -> String {
    "\(goal) · \(scene.goal(goal).map(PlanLines.title) ?? "")"
  }
  func mark(_ scene: Scene) -> Mark? { scene.goal(goal)?.mark }
  func exists(_ scene: Scene) -> Bool { scene.goal(goal) != nil }
  func hint(_ scene: Scene) -> String? { Texts.goalHomeHint(goal) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.goalHomeHelp(goal))] }

  func theme(_ scene: Scene) -> Theme? {
    scene.goal(goal)?.theme.flatMap { scene.guide.theme($0) }
  }

  func opening(_ scene: Scene) -> [Block] {
    guard let goal = scene.goal(goal) else { return [] }
    let items = GoalPart.allCases.enumerated().map { number, part in
      ListItem(
        number: number + 1, mark: part.mark(goal), text: Texts.label(part),
        note: PlanLines.note(part, goal, scene))
    }
    return [.subheading(title(scene)), .list(items)] + changedAnswers(goal, scene)
      + [.question(goal.toRevisit.isEmpty ? Texts.whichPart : Texts.whichPartOrYes)]
  }

  /// The answers that changed after the goal grew from them, as they are now.
  private func changedAnswers(_ goal: Goal, _ scene: Scene) -> [Block] {
    if goal.toRevisit.isEmpty { return [] }
    let quotes = goal.toRevisit.compactMap { id in
      scene.plan.reflections.first { $0.question == id }?.answer.map { answer in
        Block.quote(label: id, text: PlanLines.short(answer, words: 40))
      }
    }
    return [.advice(Texts.answersChanged(quotes.count))] + quotes
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: Texts.partLabel, candidates: GoalPart.allCases.map(\.rawValue), kind: "valg",
      field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let word = text.trimmed.lowercased()
    if word.isEmpty { return .keep() }
    if word != "1", Texts.isYes(word), let goal = scene.goal(goal), !goal.toRevisit.isEmpty {
      return stillFits(scene)
    }
    let parts = GoalPart.allCases
    if let number = Numbers.one(word, upTo: parts.count) {
      return .keep(next: .visit(parts[number - 1].step(goal)))
    }
    guard let part = parts.first(where: { $0.rawValue.hasPrefix(word) }) else {
      return .refused(Texts.noSuchNumber(parts.count))
    }
    return .keep(next: .visit(part.step(goal)))
  }

  private func stillFits(_ scene: Scene) -> Answer {
    var plan = scene.plan
    plan.change(goal: goal) { $0.toRevisit = [] }
    return .change(plan, say: [.success(Texts.goalStillFits(goal))])
  }
}

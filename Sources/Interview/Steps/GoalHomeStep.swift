import PlanModel

/// A goal as a whole: its parts with their states, any of which can be gone to.
struct GoalHomeStep: Step {
  let goal: String

  var id: String { goal }

  func title(_ scene: Scene) -> String { "\(goal) · \(scene.goal(goal)?.title ?? "")" }
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
    return [.subheading(title(scene))] + [.list(items), .question(Texts.whichPart)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: Texts.partLabel, candidates: GoalPart.allCases.map(\.rawValue), kind: "valg",
      field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let word = text.trimmed.lowercased()
    if word.isEmpty { return .keep() }
    let parts = GoalPart.allCases
    if let number = Int(word), (1...parts.count).contains(number) {
      return .keep(next: .visit(parts[number - 1].step(goal)))
    }
    guard let part = parts.first(where: { $0.rawValue.hasPrefix(word) }) else {
      return .refused(Texts.noSuchNumber(parts.count))
    }
    return .keep(next: .visit(part.step(goal)))
  }
}

import PlanModel

/// Every theme, question and goal with its state; a number goes there.
enum OverviewList {
  struct Line {
    var item: ListItem
    var step: (any Step)?
  }

  /// The steps by the numbers of their lines.
  static func numbers(_ scene: Scene) -> [Int: any Step] {
    let pairs = lines(scene).compactMap { line -> (Int, any Step)? in
      guard let number = line.item.number, let step = line.step else { return nil }
      return (number, step)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The lines, in the order of the conversation.
  static func lines(_ scene: Scene) -> [Line] {
    var lines: [Line] = []
    var number = 0
    func add(_ step: any Step, _ text: String, note: String? = nil, indent: Int = 0) {
      number += 1
      let mark = step is NewGoalStep && step.mark(scene) == .done ? nil : step.mark(scene)
      let item = ListItem(
        number: number, mark: mark, text: text, note: note, indent: indent)
      lines.append(Line(item: item, step: step))
    }
    add(CentreStep(field: .navn), Texts.centreHeading)
    for theme in scene.guide.themes {
      let coverage = scene.plan.coverage(of: theme)
      lines.append(
        Line(
          item: ListItem(
            text: theme.title, note: Texts.coverage(coverage.depth, goals: coverage.goals)),
          step: nil))
      for question in theme.questions {
        add(
          ReflectionStep(question: question), PlanLines.short(question.text, words: 8),
          note: question.id, indent: 1)
      }
      for goal in scene.goals(in: theme) {
        guard let id = goal.id else { continue }
        add(GoalHomeStep(goal: id), "\(id) · \(PlanLines.title(goal))", indent: 1)
      }
      add(NewGoalStep(theme: theme), Texts.newGoal(theme.shortTitle), indent: 1)
    }
    for goal in scene.homelessGoals {
      guard let id = goal.id else { continue }
      add(GoalHomeStep(goal: id), "\(id) · \(PlanLines.title(goal))", note: Texts.noTheme)
    }
    add(DiscussionStep(index: nil, field: .forum), Texts.discussions)
    add(StatusStep(), Texts.planStatus, note: scene.plan.status?.text)
    add(ReviewStep(), Texts.review)
    return lines
  }
}

import PlanModel

/// One goal as a person reads it, by SMTTE.
struct GoalStory {
  let goal: Goal
  let plan: Plan
  let guide: Ledetraad?

  init(of goal: Goal, plan: Plan, guide: Ledetraad?) {
    self.goal = goal
    self.plan = plan
    self.guide = guide
  }

  var passages: [Passage] {
    let all: [Passage?] = [
      .subheading(heading), field(Texts.Plan.alsoThemes, also),
      field(Texts.Plan.springsFrom, origin),
      field(Texts.Plan.context, goal.context), field(Texts.Plan.aim, goal.aim),
      list(Texts.Plan.actions, goal.actions.map(Texts.Plan.action)),
      list(Texts.Plan.signs, goal.signs.map(Texts.Plan.sign)),
      field(Texts.Plan.evaluation, goal.evaluation.map(Texts.Plan.evaluation)),
      field(Texts.Plan.responsible, goal.responsible),
      field(Texts.Plan.deadline, goal.deadline?.danish),
      field(Texts.Plan.sharedWith, goal.sharedWith.joined(separator: ", ")),
      list(Texts.Plan.followUps, goal.followUps.map(Texts.Plan.followUp)),
    ]
    return all.compactMap(\.self)
  }

  private var heading: String {
    let title = goal.title.nonEmpty ?? Texts.Plan.untitled
    return goal.id.nonEmpty.map { "\($0) · \(title)" } ?? title
  }

  private var also: String {
    goal.alsoThemes.map { guide?.theme($0)?.shortTitle ?? $0 }.joined(separator: ", ")
  }

  /// The questions that it grew from, in their own words where there is room for them.
  private var origin: String {
    goal.springsFrom.map { guide?.question($0)?.text ?? $0 }.joined(separator: "\n")
  }

  private func field(_ label: String, _ value: String?) -> Passage? {
    value.nonEmpty.map { .field(label: label, value: $0) }
  }

  private func list(_ label: String, _ items: [String]) -> Passage? {
    items.isEmpty ? nil : .list(label: label, items: items)
  }
}

extension Entry<PlanDate> {
  /// `15. november 2016`, or the words that were not understood.
  var danish: String { value?.danish ?? text }
}

extension String? {
  /// The text without blanks at its ends; nil where there is none.
  var nonEmpty: String? {
    guard let text = self?.trimmed, !text.isEmpty else { return nil }
    return text
  }
}

import DanishText
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
      .subheading(heading), field(StoryTexts.alsoThemes, also),
      list(StoryTexts.springsFrom, origin),
      field(StoryTexts.context, goal.context), field(StoryTexts.aim, goal.aim),
      list(StoryTexts.actions, goal.actions.map(StoryTexts.action)),
      list(StoryTexts.signs, goal.signs.map(StoryTexts.sign)),
      field(StoryTexts.evaluation, goal.evaluation.map(StoryTexts.evaluation)),
      field(StoryTexts.responsible, goal.responsible),
      field(StoryTexts.deadline, goal.deadline?.danish),
      field(StoryTexts.sharedWith, goal.sharedWith.joined(separator: ", ")),
      list(StoryTexts.followUps, goal.followUps.map(StoryTexts.followUp)),
    ]
    return all.compactMap(\.self)
  }

  private var heading: String {
    let title = goal.title.nonEmpty ?? StoryTexts.untitled
    return goal.id.nonEmpty.map { "\($0) · \(title)" } ?? title
  }

  private var also: String {
    goal.alsoThemes.map { guide?.theme($0)?.shortTitle ?? $0 }.joined(separator: ", ")
  }

  /// The questions that it grew from, in their own words where there is room for them.
  private var origin: [String] { goal.springsFrom.map { guide?.question($0)?.text ?? $0 } }

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

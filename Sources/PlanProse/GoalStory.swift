import DanishText
public import PlanModel

/// One goal as a person reads it, by SMTTE.
public struct GoalStory {
  private let goal: Goal
  private let guide: Ledetraad?
  private let hasOrigin: Bool

  /// The story of a goal. Without its ledetråd, ids stand for questions and themes; without its
  /// origin, the questions that it grew from are not told.
  public init(of goal: Goal, guide: Ledetraad?, hasOrigin: Bool = true) {
    (self.goal, self.guide, self.hasOrigin) = (goal, guide, hasOrigin)
  }

  /// The passages, in order, without what is not written yet.
  public var passages: [Passage] {
    let all: [Passage?] = [
      .subheading(ProseTexts.heading(goal)), field(ProseTexts.alsoThemes, also),
      field(ProseTexts.strategies, goal.strategies.joined(separator: ", ")),
      list(ProseTexts.springsFrom, origin),
      field(ProseTexts.context, goal.context), field(ProseTexts.aim, goal.aim),
      list(ProseTexts.actions, goal.actions.map(ProseTexts.action)),
      list(ProseTexts.signs, goal.signs.map(ProseTexts.sign)),
      field(ProseTexts.evaluation, goal.evaluation.map(ProseTexts.evaluation)),
      field(ProseTexts.responsible, goal.responsible),
      field(ProseTexts.deadline, goal.deadline?.danish),
      field(ProseTexts.sharedWith, goal.sharedWith.joined(separator: ", ")),
      list(ProseTexts.joint, goal.joint.map(ProseTexts.joint) ?? []),
      list(ProseTexts.followUps, goal.followUps.map(ProseTexts.followUp)),
      field(ProseTexts.retirement, goal.retirement.map(ProseTexts.retirement)),
    ]
    return all.compactMap(\.self)
  }

  private var also: String {
    goal.alsoThemes.map { guide?.theme($0)?.shortTitle ?? $0 }.joined(separator: ", ")
  }

  /// The questions that it grew from, in their own words where there is room for them.
  private var origin: [String] {
    hasOrigin ? goal.springsFrom.map { guide?.question($0)?.text ?? $0 } : []
  }

  private func field(_ label: String, _ value: String?) -> Passage? {
    value.nonEmpty.map { .field(label: label, value: $0) }
  }

  private func list(_ label: String, _ items: [String]) -> Passage? {
    items.isEmpty ? nil : .list(label: label, items: items)
  }
}

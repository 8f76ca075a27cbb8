import DanishText
import PlanModel
import PlanProse

/// Two goals made into one. Texts and lists of both are in it; of two deadlines or two days of
/// evaluation only one fits, and where the other went is told.
struct MergedGoal {
  /// The goal, with the first one's id.
  private(set) var goal: Goal
  /// What did not fit, and where it is now.
  private(set) var notes: [String] = []

  init(_ first: Goal, _ second: Goal) {
    goal = first
    joinTexts(second)
    joinLists(second)
    goal.evaluation = merged(first.evaluation, second)
    goal.deadline = merged(first.deadline, second)
    goal.joint = merged(first.joint, second.joint)
    goal.retirement = merged(first.retirement, second.retirement)
  }

  private mutating func joinTexts(_ second: Goal) {
    goal.title = joined(goal.title, second.title, " · ")
    goal.context = joined(goal.context, second.context, "\n\n")
    goal.aim = joined(goal.aim, second.aim, "\n\n")
    goal.responsible = joined(goal.responsible, second.responsible, ", ")
  }

  private mutating func joinLists(_ second: Goal) {
    let first = goal
    goal.actions += second.actions.filter { !first.actions.contains($0) }
    goal.signs += second.signs.filter { !first.signs.contains($0) }
    goal.followUps += second.followUps
    goal.strategies += second.strategies.filter { !first.strategies.contains($0) }
    goal.springsFrom += second.springsFrom.filter { !first.springsFrom.contains($0) }
    goal.toRevisit += second.toRevisit.filter { !first.toRevisit.contains($0) }
    goal.sharedWith += second.sharedWith.filter { !first.sharedWith.contains($0) }
    let themes = [second.theme].compactMap { $0 } + second.alsoThemes
    goal.alsoThemes += themes.filter { $0 != first.theme && !first.alsoThemes.contains($0) }
  }

  /// The other day is written into how it is done: there it stays in the plan.
  private mutating func merged(_ first: Evaluation?, _ second: Goal) -> Evaluation? {
    guard let first, let other = second.evaluation else { return first ?? second.evaluation }
    var how = other.how
    if let kept = first.when, let day = other.when, kept != day {
      how = joined(Texts.alsoOn(day.danish), how, "\n")
      notes.append(
        Texts.twoEvaluations(goal.id ?? "", kept.danish, second.id ?? "", day.danish))
    }
    return Evaluation(
      when: first.when ?? other.when, forum: joined(first.forum, other.forum, ", "),
      how: joined(first.how, how, "\n"))
  }

  /// What both sides of both goals do; of two ids, the first one's.
  private func merged(_ first: JointWork?, _ second: JointWork?) -> JointWork? {
    guard var joint = first, let other = second else { return first ?? second }
    joint.kind = joint.kind ?? other.kind
    joint.coordinator = joint.coordinator ?? other.coordinator
    joint.ourPart = joined(joint.ourPart, other.ourPart, "\n\n")
    joint.awaited += other.awaited.filter { !joint.awaited.contains($0) }
    return joint
  }

  /// Only what was given up as a whole is given up; why the one part was stays to be read.
  private mutating func merged(_ first: Retirement?, _ second: Retirement?) -> Retirement? {
    if var retirement = first, let other = second {
      retirement.reason = joined(retirement.reason, other.reason, "\n")
      retirement.acceptedBy = joined(retirement.acceptedBy, other.acceptedBy, ", ")
      return retirement
    }
    guard let alone = first ?? second else { return nil }
    goal.followUps.append(
      FollowUp(date: alone.date, remark: Texts.partGivenUp(ProseTexts.retirement(alone))))
    return nil
  }

  private mutating func merged(
    _ first: Entry<PlanDate>?, _ second: Goal
  ) -> Entry<PlanDate>? {
    guard let first, let other = second.deadline else { return first ?? second.deadline }
    if first != other {
      notes.append(
        Texts.twoDeadlines(goal.id ?? "", first.danish, second.id ?? "", other.danish))
    }
    return first
  }

  /// Both texts; of equal ones, as a split leaves them, one.
  private func joined(_ first: String?, _ second: String?, _ between: String) -> String? {
    let texts = [first, second].compactMap { $0?.trimmed }.filter(\.hasText)
    if texts.count == 2, texts[0] == texts[1] { return first }
    return texts.isEmpty ? nil : texts.joined(separator: between)
  }
}

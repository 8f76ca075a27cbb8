import DanishText
import Dialogue
import PlanModel

/// `:saml M1 M2`: makes one goal of two; nothing that was written is lost.
struct MergeGoals: Command {
  let names = ["saml", "merge"]
  let usage = ":saml MÅL MÅL"
  let summary = Texts.mergeSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let words = argument.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2, let first = interview.goal(named: words[0]),
      let second = interview.goal(named: words[1]), let id = first.id, id != second.id
    else { return interview.refuse(goals: words, or: Texts.whichGoals) }
    var plan = interview.plan
    plan.change(goal: id) { $0 = merged($0, second) }
    plan.goals.removeAll { $0.id == second.id }
    for index in plan.exemptions.indices where plan.exemptions[index].goal == second.id {
      plan.exemptions[index].goal = id
    }
    let said = Block.success(Texts.merged(id, second.id ?? ""))
    let dates = Block.hint(Texts.mergedDates)
    let deed = Texts.Deed.merged(id, second.id ?? "")
    let home = Next.visit(GoalCardStep(goal: id))
    return hasTwoDates(first, second)
      ? interview.change(to: plan, deed: deed, say: said, dates, next: home)
      : interview.change(to: plan, deed: deed, say: said, next: home)
  }

  /// A goal has one deadline and one evaluation: the first goal's stand, and that is said.
  private func hasTwoDates(_ first: Goal, _ second: Goal) -> Bool {
    let evaluations = (first.evaluation?.when, second.evaluation?.when)
    return isOther(first.deadline, second.deadline) || isOther(evaluations.0, evaluations.1)
  }

  private func isOther(_ first: Entry<PlanDate>?, _ second: Entry<PlanDate>?) -> Bool {
    first != nil && second != nil && first != second
  }

  private func merged(_ first: Evaluation?, _ second: Evaluation?) -> Evaluation? {
    guard let first, let second else { return first ?? second }
    return Evaluation(
      when: first.when ?? second.when, forum: joined(first.forum, second.forum, ", "),
      how: joined(first.how, second.how, "\n"))
  }

  private func merged(_ first: Goal, _ second: Goal) -> Goal {
    var goal = first
    goal.title = joined(first.title, second.title, " · ")
    goal.context = joined(first.context, second.context, "\n\n")
    goal.aim = joined(first.aim, second.aim, "\n\n")
    goal.responsible = joined(first.responsible, second.responsible, ", ")
    goal.actions += second.actions.filter { !first.actions.contains($0) }
    goal.signs += second.signs.filter { !first.signs.contains($0) }
    goal.followUps += second.followUps
    goal.evaluation = merged(first.evaluation, second.evaluation)
    goal.deadline = first.deadline ?? second.deadline
    goal.springsFrom += second.springsFrom.filter { !first.springsFrom.contains($0) }
    goal.toRevisit += second.toRevisit.filter { !first.toRevisit.contains($0) }
    goal.sharedWith += second.sharedWith.filter { !first.sharedWith.contains($0) }
    let themes = [second.theme].compactMap { $0 } + second.alsoThemes
    goal.alsoThemes += themes.filter { $0 != first.theme && !first.alsoThemes.contains($0) }
    return goal
  }

  /// Both texts; of equal ones, as a split leaves them, one.
  private func joined(_ first: String?, _ second: String?, _ between: String) -> String? {
    let texts = [first, second].compactMap { $0?.trimmed }.filter(\.hasText)
    if texts.count == 2, texts[0] == texts[1] { return first }
    return texts.isEmpty ? nil : texts.joined(separator: between)
  }
}

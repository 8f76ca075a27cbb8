import Dialogue
import Language
import PlanModel

/// `:slet M1`, or `:slet 2` in a list of tiltag or tegn. Can be undone.
struct Delete: Command {
  let names = ["slet", "delete"]
  var usage: String { tr(":slet MÅL") }
  var summary: String { Texts.deleteSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    if let number = Int(argument) { return deleteItem(number, in: &interview) }
    guard !argument.isEmpty, let goal = interview.goal(named: argument), let id = goal.id else {
      return interview.refuse(goals: [argument], or: Texts.whichGoalToDelete)
    }
    var plan = interview.plan
    plan.goals.removeAll { $0.id == id }
    // They would silence the next goal that gets this id.
    plan.exemptions.removeAll { $0.goal == id }
    let next = next(after: goal, in: interview)
    return interview.change(
      to: plan, deed: Texts.Deed.deleted(id), say: .success(Texts.deleted(id)), next: next)
  }

  /// Stays where one is. Where that is the goal itself: back to where one came from, or to the
  /// goals of its theme.
  private func next(after goal: Goal, in interview: PlanInterview) -> Next {
    let step = interview.step
    let isHere = (step as? any GoalStep)?.goal == goal.id || step.id == goal.id
    if !isHere { return .to(step) }
    guard interview.position.returns.isEmpty, let theme = step.theme(interview.scene) else {
      return .onward
    }
    return .to(NewGoalStep(theme: theme))
  }

  private func deleteItem(_ number: Int, in interview: inout PlanInterview) -> [Effect] {
    if let list = interview.step as? any GoalListStep {
      return deleteItem(number, of: list, in: &interview)
    }
    guard interview.step is DiscussionStep,
      interview.plan.discussions.indices.contains(number - 1)
    else { return interview.refuse(Texts.nothingToDelete) }
    var plan = interview.plan
    plan.discussions.remove(at: number - 1)
    let step = DiscussionStep(index: nil, field: .forum)
    return interview.change(
      to: plan, deed: Texts.Deed.deleted(number), say: .success(Texts.itemDeleted(number)),
      next: .to(step))
  }

  private func deleteItem(
    _ number: Int, of list: any GoalListStep, in interview: inout PlanInterview
  ) -> [Effect] {
    guard let goal = interview.scene.goal(list.goal), (1...100).contains(number),
      number <= list.count(goal)
    else { return interview.refuse(Texts.nothingToDelete) }
    var plan = interview.plan
    plan.change(goal: list.goal) { list.remove(number - 1, from: &$0) }
    return interview.change(
      to: plan, deed: Texts.Deed.deleted(number), say: .success(Texts.itemDeleted(number)),
      next: .to(list.list))
  }
}

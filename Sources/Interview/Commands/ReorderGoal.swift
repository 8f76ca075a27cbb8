import PlanModel

/// `:op M2` and `:ned M2`: changes the order of the goals.
struct ReorderGoal: Command {
  let names = ["op", "up"]
  let usage = ":op MÅL"
  let summary = Texts.reorderSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard let goal = interview.goal(named: argument), let id = goal.id,
      let place = interview.plan.goals.firstIndex(where: { $0.id == id })
    else { return interview.refuse(Texts.whichGoal) }
    guard place > 0 else { return interview.refuse(Texts.alreadyFirst(id)) }
    var plan = interview.plan
    plan.goals.swapAt(place, place - 1)
    let order = plan.goals.compactMap(\.id)
    return interview.change(
      to: plan, say: .success(Texts.reordered(order)), next: .to(interview.step))
  }
}

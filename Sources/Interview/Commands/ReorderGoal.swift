import Dialogue
import Language
import PlanModel

/// `:op M2` and `:ned M2`: changes the order of a theme's goals.
struct ReorderGoal: Command {
  /// Which way.
  enum Direction { case up, down }

  let direction: Direction

  var names: [String] { direction == .up ? ["op", "up"] : ["ned", "down"] }
  var usage: String { direction == .up ? tr(":op MÅL") : tr(":ned MÅL") }
  var summary: String { direction == .up ? Texts.upSummary : Texts.downSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard let goal = interview.goal(named: argument), let id = goal.id,
      let place = interview.plan.goals.firstIndex(where: { $0.id == id })
    else { return interview.refuse(Texts.whichGoalToMove(usage)) }
    guard let other = neighbour(of: place, interview.plan.goals) else {
      return interview.refuse(direction == .up ? Texts.alreadyFirst(id) : Texts.alreadyLast(id))
    }
    var plan = interview.plan
    plan.goals.swapAt(place, other)
    let order = plan.goals.filter { $0.theme == goal.theme }.compactMap(\.id)
    return interview.change(
      to: plan, deed: Texts.Deed.moved(id), say: .success(Texts.reordered(order)),
      next: .to(interview.step))
  }

  /// The next goal of the same theme: that is the order in which a reader sees them.
  private func neighbour(of place: Int, _ goals: [Goal]) -> Int? {
    let theme = goals[place].theme
    return direction == .up
      ? goals[..<place].lastIndex { $0.theme == theme }
      : goals[(place + 1)...].firstIndex { $0.theme == theme }
  }
}

import DanishText
import Dialogue
import Language
import PlanModel

/// `:saml M1 M2`: makes one goal of two; nothing that was written is lost.
struct MergeGoals: Command {
  let names = ["saml", "merge"]
  var usage: String { tr(":saml MÅL MÅL") }
  var summary: String { Texts.mergeSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let words = argument.blankSeparated.map(String.init)
    guard words.count == 2, let first = interview.goal(named: words[0]),
      let second = interview.goal(named: words[1]), let id = first.id, id != second.id
    else { return interview.refuse(goals: words, or: Texts.whichGoals) }
    var plan = interview.plan
    let merging = MergedGoal(first, second)
    plan.change(goal: id) { $0 = merging.goal }
    plan.goals.removeAll { $0.id == second.id }
    for index in plan.exemptions.indices where plan.exemptions[index].goal == second.id {
      plan.exemptions[index].goal = id
    }
    let said = [Block.success(Texts.merged(id, second.id ?? ""))] + merging.notes.map(Block.hint)
    return interview.change(
      to: plan, deed: Texts.Deed.merged(id, second.id ?? ""), say: said,
      next: .visit(GoalCardStep(goal: id)))
  }
}

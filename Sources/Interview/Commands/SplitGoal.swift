import Dialogue
import Language
import PlanModel

/// `:del M1 TITEL`: makes two goals of one.
struct SplitGoal: Command {
  let names = ["del", "split"]
  var usage: String { tr(":del MÅL TITEL") }
  var summary: String { Texts.splitSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let words = argument.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2, let goal = interview.goal(named: words[0]), let id = goal.id else {
      return interview.refuse(goals: Array(words.prefix(1)), or: Texts.splitUsage)
    }
    let step = SplitStep(goal: id, newTitle: words[1].onOneLine)
    if SplitStep.partCount(goal) > 0 { return interview.go(.visit(step)) }
    // There is nothing to choose from.
    let (plan, new) = step.split(goal, moving: [], interview.scene)
    return interview.change(
      to: plan, deed: step.deed(interview.scene), say: .success(Texts.goalBegun(new)),
      next: .visit(GoalCardStep(goal: new)))
  }
}

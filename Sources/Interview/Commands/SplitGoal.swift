import PlanModel

/// `:del M1 TITEL`: makes two goals of one.
struct SplitGoal: Command {
  let names = ["del", "split"]
  let usage = ":del MÅL TITEL"
  let summary = Texts.splitSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let words = argument.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2, let goal = interview.goal(named: words[0]), let id = goal.id else {
      return interview.refuse(Texts.splitUsage)
    }
    return interview.go(.visit(SplitStep(goal: id, newTitle: words[1].onOneLine)))
  }
}

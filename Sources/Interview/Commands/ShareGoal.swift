import Dialogue
import Language
import PlanModel

/// `:fælles MÅL`: a goal between units, with who does what.
struct ShareGoal: Command {
  let names = ["fælles", "faelles", "joint"]
  var usage: String { tr(":fælles MÅL") }
  var summary: String { Texts.Joint.summary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard let id = interview.goal(named: argument)?.id else {
      return interview.refuse(goals: [argument], or: Texts.Joint.usage)
    }
    return interview.go(.visit(JointStep(goal: id, field: .partners)))
  }
}

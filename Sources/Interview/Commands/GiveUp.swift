import Dialogue
import Language
import PlanModel

/// `:udgår`: a goal is given up, with a reason and who accepted it.
struct GiveUp: Command {
  let names = ["udgår", "udgaar", "udgået", "drop"]
  var usage: String { tr(":udgår [MÅL]") }
  let summary = Texts.Walk.giveUpSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard let goal = interview.goal(named: argument)?.id else {
      return interview.refuse(goals: [argument], or: Texts.Walk.whichGoal)
    }
    return interview.go(
      .visit(GiveUpStep(goal: goal, day: interview.scene.entryDay, field: .reason)))
  }
}

import Dialogue
import PlanModel

/// `:oversigt` of a walk: the goals with what was told of each, and back here.
struct GoalOverview: Command {
  let names = ["oversigt", "o", "overview"]
  let usage = ":oversigt"
  let summary = Texts.Walk.overviewSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    if let end = interview.step as? WalkEndStep {
      interview.position.step = WalkEndStep(isVisit: end.isVisit)
      return interview.present()
    }
    return interview.go(.visit(WalkEndStep()))
  }
}

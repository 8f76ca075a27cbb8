import Dialogue
import PlanModel

/// `:vis`: the plan so far, as its reader will see it, and then the same question again.
struct Show: Command {
  let names = ["vis", "show"]
  let usage = ":vis"
  var summary: String { Texts.showSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let scene = interview.scene
    let plan = [.heading(Texts.showHeading)] + Reading.blocks(scene) + [.heading(Texts.goesOn)]
    return plan.map(Effect.show) + interview.present()
  }
}

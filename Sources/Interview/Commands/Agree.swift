import Dialogue
import PlanModel

/// `:aftale`: the plan's period as an agreement, and who signs it.
struct Agree: Command {
  let names = ["aftale", "agreement"]
  let usage = ":aftale"
  var summary: String { Texts.Agreements.summary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    interview.go(.visit(AgreementStep(field: .start)))
  }
}

import Dialogue
import PlanModel

/// `:status`: how far the plan is in its process.
struct ChangeStatus: Command {
  let names = ["status"]
  let usage = ":status"
  var summary: String { Texts.statusSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    interview.go(.visit(StatusStep()))
  }
}

import Dialogue
import PlanModel

/// `:slut`: stops; everything is saved.
struct Stop: Command {
  let names = ["slut", "stop", "quit", "q"]
  let usage = ":slut"
  var summary: String { Texts.stopSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] { interview.leave() }
}

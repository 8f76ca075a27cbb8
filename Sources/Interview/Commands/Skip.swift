import Dialogue
import Language
import PlanModel

/// `:spring`: leaves the question unanswered, with a reason if there is one.
struct Skip: Command {
  let names = ["spring", "s", "skip"]
  var usage: String { tr(":spring [GRUND]") }
  var summary: String { Texts.skipSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let before = interview.scene
    let result = interview.step.skip(argument, before)
    if case .refused = result {} else { interview.pass(interview.step) }
    return interview.carryOut(result, typed: "", before: before)
  }
}

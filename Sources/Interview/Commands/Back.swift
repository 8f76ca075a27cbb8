import Dialogue
import Language
import PlanModel

/// `:tilbage`: to the question before, or several back.
struct Back: Command {
  let names = ["tilbage", "t", "back"]
  var usage: String { tr(":tilbage [ANTAL]") }
  var summary: String { Texts.backSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let count = max(1, Int(argument) ?? 1)
    guard interview.goBack(count) else { return interview.refuse(Texts.atBeginning) }
    return interview.present()
  }
}

import Dialogue
import PlanModel

/// `:fortryd`: takes the last change back.
struct Undo: Command {
  let names = ["fortryd", "f", "undo"]
  let usage = ":fortryd"
  var summary: String { Texts.undoSummary }
  let keepsLine = true

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    if let effects = interview.regret() { return effects }
    guard let what = interview.undo() else { return interview.refuse(Texts.nothingToUndo) }
    return [.show(.success(Texts.undone(what)))] + interview.save(then: .present)
  }
}

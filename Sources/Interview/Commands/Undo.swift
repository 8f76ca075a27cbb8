import PlanModel

/// `:fortryd`: takes the last change back.
struct Undo: Command {
  let names = ["fortryd", "f", "undo"]
  let usage = ":fortryd"
  let summary = Texts.undoSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard let step = interview.undo() else { return interview.refuse(Texts.nothingToUndo) }
    let said = Block.success(Texts.undone(step.title(interview.scene)))
    return [.show(said)] + interview.save(then: .present)
  }
}

import PlanModel

/// `:fortryd`: takes the last change back.
struct Undo: Command {
  let names = ["fortryd", "f", "undo"]
  let usage = ":fortryd"
  let summary = Texts.undoSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard let last = interview.past.popLast() else { return interview.refuse(Texts.nothingToUndo) }
    let title = last.step.title(interview.scene)
    interview.scene.plan = last.plan
    interview.step = last.step
    interview.passed.remove(last.step.id)
    interview.typed = nil
    return [.show(.success(Texts.undone(title)))] + interview.save(then: .present)
  }
}

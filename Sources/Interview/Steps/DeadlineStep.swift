import DanishText
import Dialogue
import PlanModel

/// The goal's deadline.
struct DeadlineStep: FieldStep, GoalStep {
  let goal: String

  var part: GoalPart { .frist }
  var kind: FieldKind { .date }

  func value(_ scene: Scene) -> String { scene.goal(goal)?.deadline.editable ?? "" }

  func doubts(_ date: PlanDate, _ scene: Scene) -> [Block] {
    let late = scene.goal(goal)?.actions.first { ($0.when?.value ?? date) > date }
    guard let late, let day = late.when?.value else { return [] }
    return [.advice(Texts.deadlineBefore(PlanLines.short(late.what ?? "", words: 8), day.danish))]
  }

  func set(_ text: String?, in plan: inout Plan) {
    plan.change(goal: goal) { $0.deadline = text.map(Entry.init(text:)) }
  }
}

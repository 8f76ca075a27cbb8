import PlanModel

/// The goal's deadline.
struct DeadlineStep: FieldStep, GoalStep {
  let goal: String

  var part: GoalPart { .frist }
  var kind: FieldKind { .date }

  func value(_ scene: Scene) -> String { scene.goal(goal)?.deadline.editable ?? "" }

  func set(_ text: String?, in plan: inout Plan) {
    plan.change(goal: goal) { $0.deadline = text.map(Entry.init(text:)) }
  }
}

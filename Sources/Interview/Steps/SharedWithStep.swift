import PlanModel

/// Centres that share a goal, by their ids.
struct SharedWithStep: FieldStep, GoalStep {
  let goal: String

  var part: GoalPart { .sharedWith }
  var kind: FieldKind { .title }

  func value(_ scene: Scene) -> String {
    scene.goal(goal)?.sharedWith.joined(separator: ", ") ?? ""
  }

  func set(_ text: String?, in plan: inout Plan) {
    let ids = (text ?? "").split(separator: ",").map { $0.trimmed }.filter(\.hasText)
    plan.change(goal: goal) { $0.sharedWith = ids }
  }
}

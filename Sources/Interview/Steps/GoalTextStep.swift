import PlanModel

/// A part of a goal that is one text: title, sammenhæng, mål, ansvarlig.
struct GoalTextStep: FieldStep, GoalStep {
  let goal: String
  let part: GoalPart

  var kind: FieldKind {
    switch part {
    case .titel: .title
    case .ansvarlig: .name
    default: .prose
    }
  }

  func value(_ scene: Scene) -> String {
    let goal = scene.goal(goal)
    let text =
      switch part {
      case .titel: goal?.title
      case .sammenhæng: goal?.context
      case .mål: goal?.aim
      default: goal?.responsible
      }
    return text ?? ""
  }

  func set(_ text: String?, in plan: inout Plan) {
    plan.change(goal: goal) { goal in
      switch part {
      case .titel: goal.title = text ?? goal.title
      case .sammenhæng: goal.context = text
      case .mål: goal.aim = text
      default: goal.responsible = text
      }
    }
  }
}

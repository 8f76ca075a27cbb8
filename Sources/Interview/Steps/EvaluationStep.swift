import Dialogue
import PlanModel

/// Evaluering: when, in which forum, how.
struct EvaluationStep: FieldStep, GoalStep {
  enum Field: String, CaseIterable, Sendable {
    case when = "hvornår"
    case forum
    case how = "hvordan"
  }

  let goal: String
  let field: Field
  /// Whether one comes from elsewhere, and must be told which goal this is about.
  var isVisit = false

  var part: GoalPart { .evaluering }
  var id: String {
    field == .when ? "\(goal).evaluering" : "\(goal).evaluering.\(field.rawValue)"
  }
  var label: String { Texts.evaluationLabel(field) }
  var kind: FieldKind { field == .when ? .date : field == .forum ? .forum : .prose }

  func question(_ scene: Scene) -> String { Texts.evaluationQuestion(field) }

  func help(_ scene: Scene) -> [Block] { help(kind) }

  func opening(_ scene: Scene) -> [Block] {
    (field == .when || isVisit ? [heading(scene)] : []) + [.question(question(scene))]
  }

  var asVisit: any Step { EvaluationStep(goal: goal, field: field, isVisit: true) }

  func value(_ scene: Scene) -> String {
    let evaluation = scene.goal(goal)?.evaluation
    switch field {
    case .when: return evaluation?.when.editable ?? ""
    case .forum: return evaluation?.forum ?? ""
    case .how: return evaluation?.how ?? ""
    }
  }

  func set(_ text: String?, in plan: inout Plan) {
    plan.change(goal: goal) { goal in
      var evaluation = goal.evaluation ?? Evaluation()
      switch field {
      case .when: evaluation.when = text.map(Entry.init(text:))
      case .forum: evaluation.forum = text
      case .how: evaluation.how = text
      }
      goal.evaluation = evaluation.isEmpty ? nil : evaluation
    }
  }

  func successor(_ scene: Scene) -> (any Step)? {
    switch field {
    case .when: EvaluationStep(goal: goal, field: .forum)
    case .forum: EvaluationStep(goal: goal, field: .how)
    case .how: nil
    }
  }
}

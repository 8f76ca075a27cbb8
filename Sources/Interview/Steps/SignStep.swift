import Dialogue
import PlanModel

/// Tegn: what will be seen, heard or measured, with baseline, target and source.
struct SignStep: GoalListStep {
  enum Field: String, CaseIterable, Sendable {
    case sign = "tegn"
    case baseline = "udgangspunkt"
    case target = "målsætning"
    case source = "kilde"
  }

  let goal: String
  let index: Int?
  let field: Field

  var part: GoalPart { .tegn }
  var id: String { index.map { "\(goal).tegn.\($0 + 1).\(field.rawValue)" } ?? "\(goal).tegn" }
  var label: String { index == nil ? Texts.label(part) : Texts.signLabel(field) }
  var list: any Step { SignStep(goal: goal, index: nil, field: .sign) }
  var kind: FieldKind { field == .sign ? .prose : .figure }

  func exists(_ scene: Scene) -> Bool {
    scene.goal(goal).map { (index ?? -1) < $0.signs.count } ?? false
  }

  func question(_ scene: Scene) -> String {
    index == nil ? Texts.question(part) : Texts.signQuestion(field)
  }

  func opening(_ scene: Scene) -> [Block] {
    index == nil ? listOpening(scene) : [.question(question(scene))]
  }

  func value(_ scene: Scene) -> String {
    guard let index, let goal = scene.goal(goal), index < goal.signs.count else { return "" }
    return goal.signs[index][keyPath: key] ?? ""
  }

  func set(_ text: String?, in plan: inout Plan) {
    guard let index else { return }
    plan.change(goal: goal) { goal in
      if index < goal.signs.count { goal.signs[index][keyPath: key] = text }
    }
  }

  private var key: WritableKeyPath<Sign, String?> {
    switch field {
    case .sign: \.sign
    case .baseline: \.baseline
    case .target: \.target
    case .source: \.source
    }
  }

  func successor(_ scene: Scene) -> (any Step)? {
    guard let index else { return nil }
    switch field {
    case .sign: return SignStep(goal: goal, index: index, field: .baseline)
    case .baseline: return SignStep(goal: goal, index: index, field: .target)
    case .target: return SignStep(goal: goal, index: index, field: .source)
    case .source: return list
    }
  }

  func first(_ index: Int) -> any Step { SignStep(goal: goal, index: index, field: .sign) }
  func second(_ index: Int) -> any Step { SignStep(goal: goal, index: index, field: .baseline) }
  func count(_ goal: Goal) -> Int { goal.signs.count }
  func add(_ text: String, to goal: inout Goal) { goal.signs.append(Sign(sign: text)) }
  func remove(_ index: Int, from goal: inout Goal) { goal.signs.remove(at: index) }
  func isEmpty(_ index: Int, of goal: Goal) -> Bool { goal.signs[index] == Sign() }
  func line(_ goal: Goal, _ index: Int) -> String { PlanLines.line(goal.signs[index]) }
}

import DanishText
import Dialogue
import PlanModel

/// Tiltag: what is done, by whom, when. Any number of them.
struct ActionStep: GoalListStep {
  enum Field: String, CaseIterable, Sendable {
    case what = "hvad"
    case who = "hvem"
    case when = "hvornår"
  }

  let goal: String
  let index: Int?
  let field: Field
  /// Whether one comes from elsewhere, and must be told which tiltag this is.
  var isVisit = false

  var part: GoalPart { .tiltag }
  var id: String { index.map { "\(goal).tiltag.\($0 + 1).\(field.rawValue)" } ?? "\(goal).tiltag" }
  var label: String { index == nil ? Texts.label(part) : Texts.actionLabel(field) }
  var list: any Step { ActionStep(goal: goal, index: nil, field: .what) }
  var kind: FieldKind { field == .what ? .prose : field == .who ? .name : .date }

  func exists(_ scene: Scene) -> Bool {
    scene.goal(goal).map { (index ?? -1) < $0.actions.count } ?? false
  }

  func question(_ scene: Scene) -> String {
    index == nil ? Texts.question(part) : Texts.actionQuestion(field)
  }

  func help(_ scene: Scene) -> [Block] { help(kind) }

  func opening(_ scene: Scene) -> [Block] {
    guard let index else { return listOpening(scene) }
    return (isVisit ? [heading(ofRecord: index, scene)] : []) + [.question(question(scene))]
  }

  var asVisit: any Step { ActionStep(goal: goal, index: index, field: field, isVisit: true) }

  func value(_ scene: Scene) -> String {
    guard let index, let goal = scene.goal(goal), index < goal.actions.count else { return "" }
    let action = goal.actions[index]
    switch field {
    case .what: return action.what ?? ""
    case .who: return action.who ?? ""
    case .when: return action.when.editable
    }
  }

  func set(_ text: String?, in plan: inout Plan) {
    guard let index else { return }
    plan.change(goal: goal) { goal in
      guard index < goal.actions.count else { return }
      switch field {
      case .what: goal.actions[index].what = text
      case .who: goal.actions[index].who = text
      case .when: goal.actions[index].when = text.map(Entry.init(text:))
      }
    }
  }

  /// The checker looks at deadlines and evaluations, but not at these.
  func doubts(_ date: PlanDate, _ scene: Scene) -> [Block] {
    if let year = scene.plan.year?.value, date.year != year {
      return [.advice(Texts.dateOutsideYear(year))]
    }
    guard let deadline = scene.goal(goal)?.deadline?.value, date > deadline else { return [] }
    return [.advice(Texts.dateAfterDeadline(deadline.danish))]
  }

  func successor(_ scene: Scene) -> (any Step)? {
    guard let index else { return nil }
    switch field {
    case .what: return ActionStep(goal: goal, index: index, field: .who)
    case .who: return ActionStep(goal: goal, index: index, field: .when)
    case .when: return list
    }
  }

  func first(_ index: Int) -> any Step { ActionStep(goal: goal, index: index, field: .what) }
  func second(_ index: Int) -> any Step { ActionStep(goal: goal, index: index, field: .who) }
  func count(_ goal: Goal) -> Int { goal.actions.count }
  func add(_ text: String, to goal: inout Goal) { goal.actions.append(Action(what: text)) }
  func saysMore(_ text: String, _ context: LineContext) -> Bool {
    let action = ActionLine.read(text, context)
    return action.who != nil || action.when != nil
  }
  func missing(_ index: Int, of goal: Goal) -> (any Step)? {
    let action = goal.actions[index]
    let field: Field? = !action.who.hasText ? .who : action.when == nil ? .when : nil
    return field.map { ActionStep(goal: self.goal, index: index, field: $0) }
  }
  func remove(_ index: Int, from goal: inout Goal) { goal.actions.remove(at: index) }
  func isEmpty(_ index: Int, of goal: Goal) -> Bool { goal.actions[index] == Action() }
  func name(_ goal: Goal, _ index: Int) -> String? { goal.actions[index].what }
  func line(_ goal: Goal, _ index: Int) -> String { PlanLines.line(goal.actions[index]) }
}

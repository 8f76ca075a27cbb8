import DanishText
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
  /// Whether one comes from elsewhere, and must be told which tegn this is.
  var isVisit = false

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
    guard let index else { return listOpening(scene) }
    return (isVisit ? [heading(ofRecord: index, scene)] : []) + [.question(question(scene))]
  }

  var asVisit: any Step { SignStep(goal: goal, index: index, field: field, isVisit: true) }

  /// Both figures may be written at once, as on a card: *klager: i dag 412, i 2016 370*.
  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard let index else { return listAnswer(text, scene) }
    return bothFigures(text, index, scene) ?? recordAnswer(text, index, scene)
  }

  private func bothFigures(_ text: String, _ index: Int, _ scene: Scene) -> Answer? {
    let read = SignLine.read(text.onOneLine, LineContext(scene)).sign
    guard field == .baseline || field == .target, let baseline = read.baseline,
      let target = read.target
    else { return nil }
    var plan = scene.plan
    plan.change(goal: goal) { goal in
      guard index < goal.signs.count else { return }
      let sign = goal.signs[index].sign ?? ""
      goal.signs[index].sign = Self.joined(sign, read.sign)
      goal.signs[index].baseline = baseline
      goal.signs[index].target = target
      goal.signs[index].source = read.source ?? goal.signs[index].source
    }
    let next = SignStep(goal: goal, index: index, field: .source)
    return .change(
      plan, say: [.hint(Texts.figuresRead(baseline, target))], next: .to(next))
  }

  /// What the tegn is called, with words that it does not have yet.
  private static func joined(_ sign: String, _ words: String?) -> String? {
    guard let words, words.hasText else { return sign.hasText ? sign : nil }
    if !sign.hasText { return words }
    let known = Set(sign.lowercased().split { !$0.isLetter && !$0.isNumber })
    let isKnown = words.lowercased().split { !$0.isLetter && !$0.isNumber }
      .allSatisfy(known.contains)
    return isKnown ? sign : "\(sign) · \(words)"
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
  func saysMore(_ text: String, _ context: LineContext) -> Bool {
    let sign = SignLine.read(text, context).sign
    return sign.baseline.hasText || sign.target.hasText
  }
  func missing(_ index: Int, of goal: Goal) -> (any Step)? {
    let sign = goal.signs[index]
    let field: Field? = !sign.baseline.hasText ? .baseline : !sign.target.hasText ? .target : nil
    return field.map { SignStep(goal: self.goal, index: index, field: $0) }
  }
  func remove(_ index: Int, from goal: inout Goal) { goal.signs.remove(at: index) }
  func isEmpty(_ index: Int, of goal: Goal) -> Bool { goal.signs[index] == Sign() }
  func name(_ goal: Goal, _ index: Int) -> String? { goal.signs[index].sign }
  func line(_ goal: Goal, _ index: Int) -> String { PlanLines.line(goal.signs[index]) }
}

import DanishText
import Dialogue
import PlanModel

/// The parts of a goal, in the order in which they are asked for. SMTTE has no fixed order: any
/// of them can be gone to at any time.
enum GoalPart: String, CaseIterable, Sendable {
  case titel, sammenhæng, mål, tiltag, tegn, evaluering, ansvarlig, frist
  case springsFrom = "udspringer-af"
  case alsoThemes = "også"
  case sharedWith = "sammen-med"

  /// The parts that the conversation asks for by itself; the others only on request.
  static let asked: [GoalPart] = [
    .titel, .sammenhæng, .mål, .tiltag, .tegn, .evaluering, .ansvarlig, .frist, .springsFrom,
  ]

  /// The parts as they stand on a sheet of paper that was filled in, in its order.
  static let onPaper: [GoalPart] = [
    .titel, .alsoThemes, .springsFrom, .sammenhæng, .mål, .tiltag, .tegn, .evaluering,
    .ansvarlig, .frist, .sharedWith,
  ]

  /// The parts without which a goal is only begun.
  static let needed: [GoalPart] = [.titel, .mål, .tiltag, .tegn, .evaluering, .ansvarlig]

  /// The part that goes by a name: the file's, the one on the card, or another that lines of a card
  /// may begin with; or by the beginning of one, of so many letters.
  init?(named name: String, atLeast count: Int = 1) {
    let name = name.trimmed.lowercased()
    guard !name.isEmpty else { return nil }
    let named = Self.allCases.flatMap { part in part.names.map { (part, $0) } }
    let begun = name.count < count ? nil : named.first { $0.1.hasPrefix(name) }
    guard let found = named.first(where: { $0.1 == name }) ?? begun else { return nil }
    self = found.0
  }

  /// All names that it is known by, in small letters.
  private var names: [String] {
    let others = Texts.rowNames.first { $0.0 == self }?.1 ?? []
    return [rawValue, Texts.label(self).lowercased()] + others
  }

  /// The parts of a goal, one after another.
  static func course(of goal: String, _ scene: Scene) -> Position.Course {
    Position.Course(
      series: goal, parts: (scene.isFromPaper ? onPaper : asked).map { $0.step(goal) })
  }

  /// The step that asks for this part of a goal.
  func step(_ goal: String) -> any Step {
    switch self {
    case .titel, .sammenhæng, .mål, .ansvarlig: GoalTextStep(goal: goal, part: self)
    case .tiltag: ActionStep(goal: goal, index: nil, field: .what)
    case .tegn: SignStep(goal: goal, index: nil, field: .sign)
    case .evaluering: EvaluationStep(goal: goal, field: .when)
    case .frist: DeadlineStep(goal: goal)
    case .springsFrom: OriginStep(goal: goal)
    case .alsoThemes: AlsoThemesStep(goal: goal)
    case .sharedWith: SharedWithStep(goal: goal)
    }
  }

  /// How far a goal's part is.
  func mark(_ goal: Goal) -> Mark {
    switch self {
    case .titel: of(goal.title.hasText)
    case .sammenhæng: of(goal.context.hasText)
    case .mål: of(goal.aim.hasText)
    case .tiltag: of(goal.actions.contains { $0.what.hasText })
    case .tegn:
      goal.signs.isEmpty ? .open : goal.signs.hasMeasurable ? .done : .partial
    case .evaluering: evaluation(goal.evaluation)
    case .ansvarlig: of(goal.responsible.hasText)
    case .frist: of(goal.deadline?.value != nil)
    case .springsFrom: goal.springsFrom.isEmpty ? .open : goal.toRevisit.isEmpty ? .done : .broken
    case .alsoThemes: of(!goal.alsoThemes.isEmpty)
    case .sharedWith: of(!goal.sharedWith.isEmpty)
    }
  }

  private func of(_ isDone: Bool) -> Mark { isDone ? .done : .open }

  private func evaluation(_ evaluation: Evaluation?) -> Mark {
    guard let evaluation, !evaluation.isEmpty else { return .open }
    return evaluation.when != nil && (evaluation.forum.hasText || evaluation.how.hasText)
      ? .done : .partial
  }
}

extension Goal {
  /// How far a goal is as a whole.
  var mark: Mark {
    if !toRevisit.isEmpty { return .broken }
    return GoalPart.asked.allSatisfy { $0.mark(self) == .done } ? .done : .partial
  }
}

extension Plan {
  /// Changes a goal by its id.
  mutating func change(goal id: String, _ change: (inout Goal) -> Void) {
    guard let index = goals.firstIndex(where: { $0.id == id }) else { return }
    change(&goals[index])
  }

  /// An id that no goal has: `M1`, `M2` …
  var freeGoalID: String {
    var ids = GoalIDs(goals)
    return ids.next()
  }
}

/// Ids for goals that have none, each another.
struct GoalIDs {
  private let taken: Set<String>
  private var number: Int

  /// Ids that none of some goals has.
  init(_ goals: [Goal]) {
    taken = Set(goals.compactMap(\.id))
    number = goals.count
  }

  /// Whether a text looks like one: as those made here, or a short word with hyphens.
  static func isLike(_ text: String) -> Bool {
    (1...60).contains(text.utf8.count)
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  /// The next one.
  mutating func next() -> String {
    repeat { number += 1 } while taken.contains("M\(number)")
    return "M\(number)"
  }
}

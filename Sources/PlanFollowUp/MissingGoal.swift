public import DanishText
public import PlanModel

/// A goal that awaits something: a follow-up that is overdue or comes soon, or new figures.
public struct MissingGoal: Sendable {
  /// The file of the plan.
  public let file: String
  /// The centre, with its leader.
  public let centre: Centre
  /// The plan's year.
  public let year: Int?
  /// The goal's id.
  public let id: String?
  /// The goal's title.
  public let title: String?
  /// Who answers for it.
  public let responsible: String?
  /// What it awaits.
  public let state: GoalState
  /// The last entry; nil where it was never followed up on.
  public let last: FollowUp?
  /// The ids of the strategies that it serves.
  public let strategies: [String]
  /// Its number in the plan, from 0.
  let place: Int

  /// Nil where a goal awaits nothing in that time.
  init?(at place: Int, of plan: FollowedPlan, on day: PlanDate, ahead: Int) {
    let goal = plan.plan.goals[place]
    let followUp = plan.followUp(of: goal, on: day)
    guard let state = followUp.state(ahead: ahead) else { return nil }
    (self.state, self.place) = (state, place)
    (file, centre, year) = (plan.file, plan.plan.centre, plan.plan.year?.value)
    (id, title, responsible) = (goal.id, goal.title, goal.responsible)
    (last, strategies) = (followUp.last, plan.strategies(of: goal))
  }

  /// By centre, year and goal, byte by byte.
  static func precedes(_ left: MissingGoal, _ right: MissingGoal) -> Bool {
    let ids = [left.centre.id ?? "", right.centre.id ?? ""]
    if ids[0] != ids[1] { return ids[0].precedes(ids[1]) }
    if left.year != right.year { return left.year ?? 0 < right.year ?? 0 }
    return [left.id ?? "", left.file].precedes([right.id ?? "", right.file])
  }

  /// By year, then as the plan has them: the order for people within a centre's name.
  static func isRead(_ left: MissingGoal, before right: MissingGoal) -> Bool {
    let ids = [left.centre.id ?? "", right.centre.id ?? ""]
    if ids[0] != ids[1] { return ids[0].precedes(ids[1]) }
    if left.year != right.year { return left.year ?? 0 < right.year ?? 0 }
    if left.file != right.file { return left.file.precedes(right.file) }
    return left.place < right.place
  }
}

extension GoalState {
  /// The day that it is about; nil where nobody has said when figures come.
  public var due: PlanDate? {
    switch self {
    case .overdue(let due, _), .upcoming(let due, _): due
    case .waiting(let until): until
    }
  }

  /// The rounds that are due on that day; none while figures are waited for.
  public var kinds: [GoalRound.Kind] {
    switch self {
    case .overdue(_, let kinds), .upcoming(_, let kinds): kinds
    case .waiting: []
    }
  }

  /// How urgent it is.
  public var stage: MissingStage {
    switch self {
    case .overdue: .overdue
    case .upcoming: .upcoming
    case .waiting: .waiting
    }
  }
}

/// How urgent something is that awaits follow-up; the words are those of the reports.
public enum MissingStage: String, Sendable, CaseIterable {
  /// Its last day has passed.
  case overdue = "forfalden"
  /// Its last day comes soon.
  case upcoming = "kommer"
  /// New figures are waited for.
  case waiting = "venter"
}

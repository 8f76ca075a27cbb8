public import DanishText
import PlanModel

/// What a goal awaits on a day: one thing, the most urgent.
public enum GoalState: Sendable, Equatable {
  /// A round has passed without an answer.
  case overdue(due: PlanDate, [GoalRound.Kind])
  /// A round is to be answered soon.
  case upcoming(due: PlanDate, [GoalRound.Kind])
  /// The last entry had no new figures; when they come, where it says so.
  case waiting(until: PlanDate?)
}

extension GoalFollowUp {
  /// What the goal awaits.
  ///
  /// - Parameter ahead: How many days ahead a round counts as soon.
  /// - Returns: What it is; nil where it awaits nothing in that time.
  public func state(ahead: Int) -> GoalState? {
    guard !isOver else { return nil }
    let open = open
    if let (due, kinds) = Self.earliest(open.filter { $0.due < day }) {
      return .overdue(due: due, kinds)
    }
    let horizon = day.adding(days: ahead) ?? day
    // The day on which new figures come is waited for and not asked for.
    let soon = open.filter { round in
      round.due >= day && round.due <= horizon && !(round.kind == .appointment && isAwaited)
    }
    if let (due, kinds) = Self.earliest(soon) { return .upcoming(due: due, kinds) }
    guard last?.status?.value == .noNewData else { return nil }
    return .waiting(until: last?.next?.lastDay)
  }

  private var isAwaited: Bool {
    last?.status?.value == .noNewData && last?.next?.lastDay != nil
  }

  private static func earliest(_ rounds: [GoalRound]) -> (PlanDate, [GoalRound.Kind])? {
    guard let due = rounds.map(\.due).min() else { return nil }
    let kinds = GoalRound.Kind.allCases.filter { kind in
      rounds.contains { $0.due == due && $0.kind == kind }
    }
    return (due, kinds)
  }
}

public import DanishText
public import PlanModel

/// What was said of a goal until a day, and what it awaits.
///
/// An entry of a later day answers nothing and says nothing: a check-in dated next year does not
/// silence anybody.
public struct GoalFollowUp: Sendable {
  /// The day that it is looked at.
  public let day: PlanDate
  /// The entries with a date until that day, the latest last.
  public let entries: [FollowUp]
  /// What it is to be answered by, in the order of the kinds.
  public let rounds: [GoalRound]
  /// Whether it needs no follow-up any more: reached, given up, or the plan is closed.
  public let isOver: Bool

  /// Looks at a goal.
  ///
  /// - Parameters:
  ///   - goal: The goal.
  ///   - plan: Its plan; its goals are not looked at.
  ///   - calendar: The ledetråd's calendar.
  ///   - day: The day.
  public init(_ goal: Goal, of plan: Plan, calendar: [CalendarEntry], on day: PlanDate) {
    self.day = day
    entries = Self.entries(goal, until: day)
    rounds =
      Self.fixed(goal, plan, calendar) + [Self.appointment(entries)].compactMap(\.self)
    isOver =
      plan.isClosed || goal.isRetired(on: day)
      || entries.last?.status?.value == .reached
  }

  /// The latest entry; nil where the goal was never followed up on.
  public var last: FollowUp? { entries.last }

  /// The rounds that no entry answers.
  public var open: [GoalRound] {
    isOver
      ? []
      : rounds.filter { round in
        !entries.contains { ($0.date?.value).map(round.isAnswered) ?? false }
      }
  }

  private static func entries(_ goal: Goal, until day: PlanDate) -> [FollowUp] {
    goal.followUps.enumerated().compactMap { place, entry in
      entry.date?.value.flatMap { $0 <= day ? ($0, place, entry) : nil }
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private static func fixed(
    _ goal: Goal, _ plan: Plan, _ calendar: [CalendarEntry]
  ) -> [GoalRound] {
    var rounds = calendar.filter { $0.asksForFollowUp(of: plan.centre) }
      .map { GoalRound(.calendar, due: $0.date, opens: $0.opens) }
    if let day = goal.evaluation?.when?.lastDay { rounds.append(GoalRound(.evaluation, due: day)) }
    if let day = goal.deadline?.lastDay { rounds.append(GoalRound(.deadline, due: day)) }
    if rounds.isEmpty, let day = plan.lastDay { rounds.append(GoalRound(.year, due: day)) }
    return rounds
  }

  /// The newest appointment: it takes the place of those before it.
  private static func appointment(_ entries: [FollowUp]) -> GoalRound? {
    guard let entry = entries.last(where: { $0.next?.lastDay != nil }),
      let day = entry.next?.lastDay
    else { return nil }
    return GoalRound(.appointment, due: day, after: entry.date?.value)
  }
}

extension Goal {
  /// Whether it was given up by a day; one that does not say when was.
  public func isRetired(on day: PlanDate) -> Bool {
    guard let retirement else { return false }
    return retirement.date?.value.map { $0 <= day } ?? true
  }
}

extension Plan {
  /// The last day of its period, or of its year.
  var lastDay: PlanDate? {
    agreement?.end?.lastDay ?? (year?.value).flatMap { PlanDate(year: $0, month: 12, day: 31) }
  }
}

extension CalendarEntry {
  fileprivate func asksForFollowUp(of centre: Centre) -> Bool {
    kind == .followUp && isMeant(for: centre)
  }
}

extension Entry<PlanDate> {
  /// The day, or the last one of a month or year that stands in its place.
  var lastDay: PlanDate? { value ?? DueTerm(text: text)?.lastDay }
}

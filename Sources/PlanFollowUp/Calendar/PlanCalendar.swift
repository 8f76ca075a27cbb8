public import DanishText
public import PlanModel

/// The days of one plan: what is due, done, evaluated, followed up on and discussed, and when.
///
/// It follows from the plan, its ledetråd and the register alone; no clock is asked. What says when
/// only in words that mean no certain day (*efteråret*) is left out, and counted.
public struct PlanCalendar: Sendable {
  /// The centre.
  public let centre: Centre
  /// The plan's year; nil where it names none.
  public let year: Int?
  /// The days, in order of time; those of one day as the plan has them.
  public private(set) var days: [PlanDay]
  /// How many times were left out, since words alone say when they are.
  public let wordsOnly: Int
  /// The ids of the strategies that the plan's goals serve.
  let strategies: Set<String>
  /// The newest day that the plan tells something happened on; else its year's first.
  public let changed: PlanDate

  /// Gathers the days of a plan, and of its ledetråd's calendar.
  public init(_ followed: FollowedPlan) {
    let plan = followed.plan
    (centre, year) = (plan.centre, plan.year?.value)
    var gathering = PlanDayGathering(of: plan)
    gathering.addGoals(of: plan)
    gathering.addDiscussions(of: plan)
    gathering.addCalendar(followed.calendar, of: plan)
    strategies = Set(
      plan.goals.filter { $0.retirement == nil }.flatMap(followed.strategies(of:)))
    days = gathering.days.inOrderOfTime
    wordsOnly = gathering.wordsOnly
    changed = plan.newestEvent ?? year.flatMap { PlanDate(year: $0, month: 1, day: 1) } ?? .earliest
  }

  /// The same with the meetings of the plan's year at which a committee treats a strategy that one of
  /// its goals serves.
  public func meeting(_ register: StrategyRegister) -> PlanCalendar {
    guard let year, !strategies.isEmpty else { return self }
    let meetings = FollowUpCalendar(register).rounds(dueIn: year).compactMap { round -> PlanDay? in
      guard let id = register.strategies[round.strategy].id, strategies.contains(id),
        let day = round.meetingDay(on: round.due)
      else { return nil }
      return PlanDay(round, at: day, in: register)
    }
    var calendar = self
    calendar.days = (days + meetings).inOrderOfTime
    return calendar
  }

  /// The same with only some of its days.
  public func keeping(_ isKept: (PlanDay) -> Bool) -> PlanCalendar {
    var calendar = self
    calendar.days = days.filter(isKept)
    return calendar
  }

  /// The first day from one on at which a goal is looked at again: a follow-up or an evaluation, else
  /// a deadline; nil where the plan has none.
  public func firstFollowUp(from day: PlanDate) -> PlanDay? {
    let ahead = days.filter { $0.last >= day && !$0.isCancelled }
    return ahead.first { $0.kind == .followUp || $0.kind == .evaluation }
      ?? ahead.first { $0.kind == .deadline }
  }

  /// The days that lie in a year, wholly or in part, and stand.
  public func days(in year: Int) -> [PlanDay] {
    days.filter { $0.first.year <= year && $0.last.year >= year && !$0.isCancelled }
  }
}

extension Plan {
  /// The newest day that it tells something happened on; what is only planned tells nothing.
  fileprivate var newestEvent: PlanDate? {
    let followed = goals.flatMap { $0.followUps.map(\.date) + [$0.retirement?.date] }
    let treated = discussions.filter { $0.outcome != nil }.map(\.date)
    let signed = (agreement?.parties ?? []).map(\.signed) + reopenings.map(\.date)
    return (followed + treated + signed).compactMap { $0?.value }.max()
  }
}

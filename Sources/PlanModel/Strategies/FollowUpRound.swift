public import DanishText

/// One time that a follow-up of a strategy is due before one committee.
public struct FollowUpRound: Sendable, Equatable {
  /// The number of the strategy in the register, from 0.
  public let strategy: Int
  /// The number of the follow-up in the strategy, from 0.
  public let followUp: Int
  /// The committee's id; empty where the follow-up names no committee.
  public let committee: String
  /// The number of the committee in the follow-up's list, from 0.
  public let place: Int
  /// When it is due, as the register writes it.
  public let term: DueTerm
  /// The committee's last meeting that still is in time; nil where it has none.
  public let meeting: PlanDate?
  /// The last day of the round after this one; nil where it comes no more.
  let next: PlanDate?
  /// What the register has about this round before this committee, in order of the days.
  public let presentations: [Presentation]
  /// The same about the rounds after this one.
  let laterPresentations: [Presentation]

  /// The last day on which it is on time.
  public var due: PlanDate { term.lastDay }
}

/// How far a round is on some day.
public enum RoundState: String, Sendable, CaseIterable {
  /// The committee has treated it.
  case treated = "behandlet"
  /// Its last day has passed, and it was not treated.
  case overdue = "forfalden"
  /// It was not treated, and is not to be: a later one was treated, or has passed, too.
  case passedOver = "sprunget over"
  /// Its last day has not passed.
  case upcoming = "kommer"
  /// The same, but the committee has no meeting for it.
  case withoutMeeting = "uden møde"
}

extension FollowUpRound {
  /// What answers the round on a day: the last time that it was treated up to then.
  ///
  /// A meeting that lies ahead answers nothing, nor one whose outcome is not known.
  public func answer(on day: PlanDate) -> Presentation? {
    presentations.last { $0.isTreated(on: day) }
  }

  /// The day on which it was treated the first time, until some day; nil where it was not.
  public func firstTreated(on day: PlanDate) -> PlanDate? {
    presentations.first { $0.isTreated(on: day) }?.date?.value
  }

  /// The day of the meeting, as far as it is known on a day: when it was treated, else the meeting
  /// that it was moved to, else the one that it is due before.
  public func meetingDay(on day: PlanDate) -> PlanDate? {
    (answer(on: day) ?? presentations.last)?.date?.value ?? meeting
  }

  /// How far the round is on a day.
  public func state(on day: PlanDate) -> RoundState {
    if answer(on: day) != nil { return .treated }
    if due < day { return isPassedOver(on: day) ? .passedOver : .overdue }
    return meetingDay(on: day) == nil ? .withoutMeeting : .upcoming
  }

  private func isPassedOver(on day: PlanDate) -> Bool {
    next.map { $0 < day } ?? false || laterPresentations.contains { $0.isTreated(on: day) }
  }
}

extension Presentation {
  /// Whether something came of it.
  public var isTreated: Bool { outcome?.value != nil }

  /// Whether something came of it until a day.
  public func isTreated(on day: PlanDate) -> Bool {
    isTreated && (date?.value).map { $0 <= day } ?? false
  }
}

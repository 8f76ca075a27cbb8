public import DanishText
public import PlanModel

/// A round of a strategy that a committee has not treated: overdue, or soon.
public struct MissingRound: Sendable {
  /// The round.
  public let round: FollowUpRound
  /// Whether it is overdue or comes soon.
  public let stage: MissingStage
  /// The committee's first meeting from the day on; nil where it has none.
  public let nextMeeting: PlanDate?
  /// The strategy.
  public let strategy: Strategy
  /// What is followed up on.
  public let followUp: StrategyFollowUp
  /// The committee; nil where the follow-up names none.
  public let committee: Committee?

  /// Nil where a round is treated, passed over, or too far ahead.
  init?(_ round: FollowUpRound, _ register: StrategyRegister, on day: PlanDate, ahead: Int) {
    let horizon = day.adding(days: ahead) ?? day
    switch round.state(on: day) {
    case .overdue: stage = .overdue
    case .upcoming, .withoutMeeting:
      guard round.meeting ?? round.due <= horizon else { return nil }
      stage = .upcoming
    case .treated, .passedOver: return nil
    }
    self.round = round
    strategy = register.strategies[round.strategy]
    followUp = strategy.followUps[round.followUp]
    committee = register.committee(round.committee) ?? Committee(unknown: round.committee)
    nextMeeting = committee?.meetings.compactMap(\.value).filter { $0 >= day }.min()
  }

  /// By deadline, committee, strategy and follow-up, byte by byte.
  static func precedes(_ left: MissingRound, _ right: MissingRound) -> Bool {
    left.order.precedes(right.order)
  }

  private var order: [String] {
    [
      round.due.text, round.committee, strategy.id ?? "", followUp.id ?? "", round.term.text,
    ]
  }
}

extension Committee {
  /// One that a follow-up names and the register does not have; nil where it names none.
  fileprivate init?(unknown id: String) {
    guard id.hasText else { return nil }
    self.init()
    self.id = id
  }
}

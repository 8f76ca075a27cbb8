public import DanishText
public import PlanModel

/// The follow-up plan of a year, as it is on a day: which strategy goes to which committee, when, and
/// how far it is. All of it is computed from the register.
public struct FollowUpPlan: Sendable {
  /// One round, with the words that readers see.
  public struct Row: Sendable {
    /// The round.
    public let round: FollowUpRound
    /// How far it is.
    public let state: RoundState
    /// The day of the meeting; nil where there is none.
    public let meeting: PlanDate?
    /// What answers it; nil where nothing does.
    public let answer: Presentation?
    let strategy: Strategy
    let followUp: StrategyFollowUp
    let committee: Committee
  }

  /// The year.
  public let year: Int
  /// The day that the states are of.
  public let day: PlanDate
  /// The rounds: in order of the meetings, those without one by the day on which they are due.
  public let rows: [Row]
  /// What the committees that have rounds decided about it.
  public let approvals: [CommitteeApproval]
  /// The register.
  let register: StrategyRegister

  /// Computes the plan of a register.
  public init(_ register: StrategyRegister, year: Int, on day: PlanDate) {
    let calendar = FollowUpCalendar(register)
    (self.register, self.year, self.day) = (register, year, day)
    let committees = Dictionary(
      register.committees.map { ($0.id ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let rows = calendar.rounds(dueIn: year).map { round in
      let strategy = register.strategies[round.strategy]
      return Row(
        round: round, state: round.state(on: day), meeting: round.meetingDay(on: day),
        answer: round.answer(on: day), strategy: strategy,
        followUp: strategy.followUps[round.followUp],
        committee: committees[round.committee] ?? Self.unknown(round.committee))
    }
    self.rows = Self.ordered(rows, register)
    approvals = calendar.approvals(of: year, on: day)
  }

  /// By the meeting, then in the register's order of committees, strategies and follow-ups; rounds of
  /// no committee come last.
  private static func ordered(_ rows: [Row], _ register: StrategyRegister) -> [Row] {
    let places = Dictionary(
      register.committees.enumerated().map { ($1.id ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
    func order(_ row: Row) -> [Int] {
      let round = row.round
      return [
        (round.meeting ?? round.due).dayNumber, places[round.committee] ?? places.count,
        round.strategy, round.followUp, round.due.dayNumber, round.place,
      ]
    }
    return rows.sorted { order($0).lexicographicallyPrecedes(order($1)) }
  }

  private static func unknown(_ id: String) -> Committee {
    var committee = Committee()
    committee.id = id
    return committee
  }

  /// Whether there may be more rounds than are counted.
  public var isFull: Bool { rows.count >= FollowUpCalendar.mostRounds }

  /// How many are overdue.
  public var overdue: Int { rows.count { $0.state == .overdue } }

  /// How many strategies have rounds.
  var strategies: Int { Set(rows.map(\.round.strategy)).count }

  /// The committees that have rounds, in the order of the approvals.
  var committees: [Committee] {
    approvals.map { register.committee($0.committee) ?? Self.unknown($0.committee) }
  }
}

public import DanishText

/// A strategy, a policy or a plan that was adopted politically, and is followed up over years.
public struct Strategy: Sendable, Hashable {
  /// Short, stable, unique in the register: `ungestrategi`.
  public var id: String?
  /// The title that people see.
  public var title: String?
  /// A free word: strategi, politik, plan.
  public var kind: String?
  /// Which version it is.
  public var version: String?
  /// The time that it is meant for. It may outlive its end until another takes its place.
  public var period: StrategyPeriod?
  /// When it was adopted, and by whom.
  public var adoption: Adoption?
  /// Who answers for it, in this department or in another.
  public var owner: String?
  /// The ids of the strategies whose place it takes; they need not be in the register.
  public var replaces: [String] = []
  /// The ids or types of the centres that it is for; all where there are none.
  public var centres: [String] = [] { didSet { meant = MeantCentres(centres) } }
  private var meant = MeantCentres()
  /// Its goals.
  public var goals: [StrategyGoal] = []
  /// What is to be followed up, and by when.
  public var followUps: [StrategyFollowUp] = []
  /// What was laid before the committees.
  public var presentations: [Presentation] = []

  /// A strategy of which nothing is known yet.
  public init() {}

  /// Whether it is for a centre.
  public func isMeant(for centre: Centre) -> Bool { meant.contain(centre) }

  /// The day from which it holds: the period's first, else that of its adoption.
  public var start: PlanDate? { period?.from?.value ?? adoption?.date?.value }
}

/// The time that a strategy is meant for.
public struct StrategyPeriod: Sendable, Hashable {
  /// The first day.
  public var from: Entry<PlanDate>?
  /// The last day; none where it has no end.
  public var until: Entry<PlanDate>?

  /// A period of which nothing is known yet.
  public init() {}
}

/// That a strategy was adopted.
public struct Adoption: Sendable, Hashable {
  /// The day.
  public var date: Entry<PlanDate>?
  /// By whom: Byrådet, a committee.
  public var body: String?
  /// The case number.
  public var caseNumber: String?

  /// An adoption of which nothing is known yet.
  public init() {}
}

/// A goal of a strategy. Plans refer to it as `ungestrategi#overgange`.
public struct StrategyGoal: Sendable, Hashable {
  /// Short, stable, unique in the strategy.
  public var id: String?
  /// What is to be reached.
  public var title: String?
  /// What became of it since the strategy before.
  public var heritage: Entry<Heritage>?
  /// The goals that it comes from: `ungestrategi-2014#18-år`.
  public var origins: [String] = []

  /// A goal of which nothing is known yet.
  public init() {}
}

/// Something about a strategy that is laid before committees by a date, once or again and again.
public struct StrategyFollowUp: Sendable, Hashable {
  /// Short, stable, unique in the strategy: `status`.
  public var id: String?
  /// What it is: årlig status, midtvejsevaluering.
  public var form: String?
  /// When it is due, the first time.
  public var due: Entry<DueTerm>?
  /// How often it comes again; once where there is nothing.
  public var recurrence: Entry<Recurrence>?
  /// The ids of the committees that it is laid before.
  public var committees: [String] = []

  /// A follow-up of which nothing is known yet.
  public init() {}
}

/// That a round of a follow-up was on a committee's agenda, or is going to be.
public struct Presentation: Sendable, Hashable {
  /// The follow-up's id.
  public var followUp: String?
  /// The round: when it was due. It ties the two together, whatever day the meeting was on.
  public var round: Entry<DueTerm>?
  /// The committee's id.
  public var committee: String?
  /// The day of the meeting.
  public var date: Entry<PlanDate>?
  /// What came of it; none where it was not treated yet.
  public var outcome: Entry<Outcome>?
  /// The case number.
  public var caseNumber: String?
  /// What it said, in a sentence or two.
  public var summary: String?

  /// A presentation of which nothing is known yet.
  public init() {}
}

public import DanishText

/// The strategies and policies that a department follows up, the committees that they are laid
/// before, and what was decided about each year's plan for it.
public struct StrategyRegister: Sendable, Hashable {
  /// Short, stable, unique: `fb-strategier`.
  public var id: String?
  /// The title that people see.
  public var title: String?
  /// The committees.
  public var committees: [Committee] = []
  /// The strategies, in the order in which people want to see them.
  public var strategies: [Strategy] = []
  /// The committees' approvals of the follow-up plans of single years.
  public var approvals: [YearlyApproval] = []

  /// An empty register.
  public init() {}

  /// The committee with an id.
  public func committee(_ id: String) -> Committee? { committees.first { $0.id == id } }

  /// The strategy with an id.
  public func strategy(_ id: String) -> Strategy? { strategies.first { $0.id == id } }
}

/// A political committee that strategies are laid before.
public struct Committee: Sendable, Hashable {
  /// Short and stable, also where the committee gets another name: `bsu`.
  public var id: String?
  /// The name that people see.
  public var name: String?
  /// The days of its meetings, in any order.
  public var meetings: [Entry<PlanDate>] = []

  /// A committee of which nothing is known yet.
  public init() {}

  /// What it is called where there is little room: `BSU` of a short id, else the name.
  public var shortName: String {
    let id = id ?? ""
    let isShort = (1...5).contains(id.count) && id.allSatisfy(\.isLetter)
    return isShort ? id.uppercased() : name ?? id
  }
}

/// What a committee decided about the follow-up plan of one year.
public struct YearlyApproval: Sendable, Hashable {
  /// The year that the plan is for.
  public var year: Entry<Int>?
  /// The committee's id.
  public var committee: String?
  /// The day of the meeting.
  public var date: Entry<PlanDate>?
  /// What came of it; none where it was not treated yet.
  public var outcome: Entry<Outcome>?
  /// The case number.
  public var caseNumber: String?

  /// An approval of which nothing is known yet.
  public init() {}
}

public import DanishText
public import PlanModel

/// The årsberetning of a year: what became of the goals of all plans, by strategy, and what is still
/// missing before it can be laid before a committee.
public struct AnnualReport: Sendable {
  /// A strategy with its goals.
  public struct Row: Sendable {
    /// The strategy; nil for the goals that serve none.
    public let strategy: Strategy?
    /// Its goals.
    public let count: AnnualCount
  }

  /// The year.
  public let year: Int
  /// Entries and decisions after this day are not known.
  public let day: PlanDate
  /// Every goal once, by centre, and as the plans have them.
  public let entries: [AnnualEntry]
  /// The strategies that goals serve, as the register has them; last the goals that serve none.
  public let rows: [Row]
  /// All goals, each once: one that serves two strategies stands in two rows.
  public let total: AnnualCount
  /// The strategies in force that no goal serves.
  public let withoutGoals: [Strategy]
  /// What was treated in committees.
  public let treated: [TreatedRound]
  /// The rounds that were due by the day and that no committee has treated.
  public let untreated: [MissingRound]
  /// The register.
  public let register: StrategyRegister

  init(_ register: StrategyRegister, _ goals: [AnnualGoal], year: Int, on day: PlanDate) {
    (self.register, self.year, self.day) = (register, year, day)
    let known = Set(register.strategies.compactMap(\.id))
    let entries = Self.entries(goals, known: known)
    self.entries = entries
    total = AnnualCount(entries)
    rows = Self.rows(entries, register)
    let calendar = FollowUpCalendar(register)
    withoutGoals = register.strategies.indices.filter { calendar.isInForce($0, inYear: year) }
      .map { register.strategies[$0] }
      .filter { strategy in !entries.contains { $0.strategies.contains(strategy.id ?? "") } }
    treated = TreatedRound.all(in: register, year: year, until: day)
    untreated = calendar.rounds(dueIn: year)
      .compactMap { MissingRound($0, register, on: day, ahead: 0) }
      .filter { $0.stage == .overdue }
  }

  private static func entries(_ goals: [AnnualGoal], known: Set<String>) -> [AnnualEntry] {
    var joint: [String: [AnnualGoal]] = [:]
    var alone: [[AnnualGoal]] = []
    for goal in goals {
      if let key = goal.goal.joint?.key {
        joint[key, default: []].append(goal)
      } else {
        alone.append([goal])
      }
    }
    return (alone + Array(joint.values)).compactMap { AnnualEntry($0, known: known) }
      .map { (first: $0.sidesForReading[0], entry: $0) }
      .sorted { AnnualGoal.isRead($0.first, before: $1.first) }.map(\.entry)
  }

  private static func rows(_ entries: [AnnualEntry], _ register: StrategyRegister) -> [Row] {
    var seen: Set<String> = []
    let rows = register.strategies.compactMap { strategy -> Row? in
      guard let id = strategy.id, seen.insert(id).inserted else { return nil }
      let own = entries.filter { $0.strategies.contains(id) }
      return own.isEmpty ? nil : Row(strategy: strategy, count: AnnualCount(own))
    }
    let others = entries.filter(\.strategies.isEmpty)
    return others.isEmpty ? rows : rows + [Row(strategy: nil, count: AnnualCount(others))]
  }

  /// The goals in a column, by centre.
  public func entries(in columns: AnnualColumn...) -> [AnnualEntry] {
    entries.filter { columns.contains($0.column) }
  }

  /// What the sides of all goals say, by centre, and as the plans have them.
  public var sides: [AnnualGoal] {
    entries.flatMap(\.sides).sorted { AnnualGoal.isRead($0, before: $1) }
  }

  /// What the sides of all goals say that was not reached without saying why, by centre and goal.
  public var unexplained: [AnnualGoal] {
    entries.flatMap(\.sides).filter(\.isUnexplained).sorted(by: AnnualGoal.precedes)
  }
}

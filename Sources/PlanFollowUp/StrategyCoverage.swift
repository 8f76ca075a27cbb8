import DanishText
public import PlanModel

/// What one plan does for the strategies of a register.
public struct StrategyUse: Sendable {
  let year: Int?
  let centre: Centre
  /// The deepest goal for each strategy, and for each of their goals.
  let depths: [StrategyReference: CoverageDepth]

  init(_ plan: FollowedPlan) {
    (year, centre) = (plan.plan.year?.value, plan.plan.centre)
    var depths: [StrategyReference: CoverageDepth] = [:]
    for goal in plan.plan.goals {
      let whole = plan.strategies(of: goal)
      for reference in whole.map(StrategyReference.init)
        + goal.strategies.map(StrategyReference.init)
      {
        depths[reference] = max(depths[reference] ?? .missing, goal.depth)
      }
    }
    self.depths = depths
  }
}

extension FoldedFollowUp<StrategyUse> {
  /// Keeps what a plan does for strategies.
  public init(usedIn plan: FollowedPlan) { self.init(plan, [StrategyUse(plan)]) }
}

extension FollowUpFold<StrategyUse> {
  /// The coverage of a register's strategies in some years; in all years that there are plans of
  /// where none are named.
  public func coverage(of register: StrategyRegister, in years: [Int]) -> StrategyCoverage {
    let known = Set(goals.compactMap(\.year)).sorted()
    return StrategyCoverage(register, goals, years: years.isEmpty ? known : years)
  }
}

/// How many centres have a measurable goal for each strategy, year by year, of those that it is for.
///
/// Only who has a plan of the year is counted: who has none is the overview's business.
public struct StrategyCoverage: Sendable {
  /// A strategy's year.
  public struct Cell: Sendable, Equatable {
    /// The centres with a goal that is measurable or deeper.
    public var reached = 0
    /// The centres with a plan of the year that the strategy is for.
    public var meant = 0
  }

  /// A strategy, or one of its goals.
  public struct Row: Sendable {
    /// The strategy.
    public let strategy: Strategy
    /// Its goal; nil for the strategy as a whole.
    public let goal: StrategyGoal?
    /// One cell a year; nil where the strategy is not in force.
    public let cells: [Cell?]
  }

  /// The register.
  public let register: StrategyRegister
  /// The years.
  public let years: [Int]
  /// The strategies that are in force in one of the years, as the register has them, each with its
  /// goals behind it.
  public let rows: [Row]

  init(_ register: StrategyRegister, _ uses: [StrategyUse], years: [Int]) {
    (self.register, self.years) = (register, years)
    let calendar = FollowUpCalendar(register)
    let ofYear = Dictionary(grouping: uses) { $0.year }
    rows = register.strategies.indices.flatMap { number -> [Row] in
      let strategy = register.strategies[number]
      let isInForce = years.map { calendar.isInForce(number, inYear: $0) }
      guard isInForce.contains(true), let id = strategy.id else { return [] }
      let meant = zip(years, isInForce).map { year, isInForce in
        isInForce ? (ofYear[year] ?? []).filter { strategy.isMeant(for: $0.centre) } : nil
      }
      return ([nil] + strategy.goals).map { goal in
        let reference = StrategyReference(goal.map { "\(id)#\($0.id ?? "")" } ?? id)
        let cells = meant.map { $0.map { Self.cell(reference, $0) } }
        return Row(strategy: strategy, goal: goal, cells: cells)
      }
    }
  }

  private static func cell(_ reference: StrategyReference, _ meant: [StrategyUse]) -> Cell {
    let reached = meant.count { ($0.depths[reference] ?? .missing) >= .measurable }
    return Cell(reached: reached, meant: meant.count)
  }
}

public import DanishText
public import PlanModel

/// The strategies of a register that are in force on a day, as an overview: the page for the
/// intranet, and the leaflet for new colleagues.
public struct StrategyList: Sendable {
  /// Whether a strategy holds.
  public enum Force: String, Sendable {
    /// Its period has not ended.
    case current = "gælder"
    /// It has outlived its period, and no other has taken its place.
    case expired = "udløbet"
    /// It begins later.
    case ahead = "kommer"
    /// Another has taken its place.
    case replaced = "afløst"
  }

  /// One strategy.
  public struct Row: Sendable {
    /// The strategy.
    public let strategy: Strategy
    /// Whether it holds.
    public let force: Force
    /// The round that comes next, or that is overdue; nil where none is known.
    public let next: FollowUpPlan.Row?
  }

  /// How many years ahead the next round is looked for.
  private static let yearsAhead = 4

  /// The day.
  public let day: PlanDate
  /// The strategies in the order of the register.
  public let rows: [Row]
  let register: StrategyRegister

  /// The overview of a register.
  ///
  /// - Parameters:
  ///   - register: The register.
  ///   - day: The day that it is of.
  ///   - centre: Only the strategies that are for this centre, by its id or type; all where it is
  ///     nil.
  ///   - isWhole: Whether strategies that come later or are replaced are wanted, too.
  public init(
    _ register: StrategyRegister, on day: PlanDate, for centre: String? = nil, isWhole: Bool = false
  ) {
    (self.register, self.day) = (register, day)
    let calendar = FollowUpCalendar(register)
    let next = Self.next(register, day)
    rows = register.strategies.enumerated().compactMap { number, strategy in
      let force = Self.force(number, calendar, day)
      guard isWhole || force == .current || force == .expired, strategy.isFor(centre) else {
        return nil
      }
      return Row(strategy: strategy, force: force, next: next[number])
    }
  }

  private static func force(
    _ number: Int, _ calendar: FollowUpCalendar, _ day: PlanDate
  ) -> Force {
    let strategy = calendar.register.strategies[number]
    if !calendar.isInForce(number, on: day) {
      return strategy.start.map { $0 > day } ?? false ? .ahead : .replaced
    }
    return strategy.period?.until?.value.map { $0 < day } ?? false ? .expired : .current
  }

  /// For each strategy, by its number, the first round from this year on that is not treated.
  private static func next(_ register: StrategyRegister, _ day: PlanDate) -> [Int: FollowUpPlan.Row]
  {
    var next: [Int: FollowUpPlan.Row] = [:]
    for year in day.year...day.year + yearsAhead where next.count < register.strategies.count {
      for row in FollowUpPlan(register, year: year, on: day).rows
      where row.state != .treated && row.state != .passedOver {
        if next[row.round.strategy] == nil { next[row.round.strategy] = row }
      }
    }
    return next
  }
}

extension Strategy {
  /// Whether it is for a centre, by its id or type; whoever names none means all.
  fileprivate func isFor(_ centre: String?) -> Bool {
    guard let centre, !centres.isEmpty else { return true }
    let wanted = PlainSpelling.of(centre)
    return centres.contains { PlainSpelling.of($0) == wanted }
  }
}

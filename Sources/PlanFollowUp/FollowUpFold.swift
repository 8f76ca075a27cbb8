public import DanishText
public import PlanModel

/// Gathers what follow-up needs of many plans, in any order: the outcome is the same.
///
/// Of each plan only that is kept, so memory grows with what awaits follow-up and not with the plans.
public struct FollowUpFold<Goal: Sendable>: Sendable {
  private struct Entry: Sendable {
    var age: FollowUpAge
    var goals: [Goal]
    var words: Vocabulary?
  }

  private var plans: [FollowUpKey: Entry] = [:]
  private var older: [String] = []
  private var named: Set<String> = []

  /// Gathers nothing yet.
  public init() {}

  /// Adds a plan and what is kept of its goals.
  public mutating func add(_ plan: FoldedFollowUp<Goal>) {
    if let register = plan.register { named.insert(register) }
    let entry = Entry(age: plan.age, goals: plan.goals, words: plan.words)
    guard let other = plans[plan.key] else { return plans[plan.key] = entry }
    older.append(min(other.age, entry.age).file)
    if other.age < entry.age { plans[plan.key] = entry }
  }

  /// How many plans count.
  public var count: Int { plans.count }

  /// The files that do not count since there is a newer one of the same centre and year.
  public var olderFiles: [String] { older.sorted { $0.precedes($1) } }

  /// The registers of strategies that the plans' ledetråde name, each once, in byte order.
  public var registers: [String] { named.sorted { $0.precedes($1) } }

  /// The words that the plans share whose goals were kept; of all plans where none were.
  public var words: Vocabulary {
    let told = plans.values.contains { !$0.goals.isEmpty }
    return .shared(by: plans.values.lazy.filter { !told || !$0.goals.isEmpty }.compactMap(\.words))
  }

  /// What was kept of the goals of all plans that count, in no order.
  public var goals: [Goal] { plans.values.flatMap(\.goals) }
}

/// A plan on its way into the fold; made on any thread.
public struct FoldedFollowUp<Goal: Sendable>: Sendable {
  let key: FollowUpKey
  let age: FollowUpAge
  let goals: [Goal]
  let words: Vocabulary?
  let register: String?

  init(_ plan: FollowedPlan, _ goals: [Goal]) {
    key = FollowUpKey(plan.plan, in: plan.file)
    age = FollowUpAge(plan.plan, in: plan.file)
    (self.goals, words, register) = (goals, plan.words, plan.register)
  }
}

extension FoldedFollowUp<MissingGoal> {
  /// Keeps the goals of a plan that await something.
  public init(missingIn plan: FollowedPlan, on day: PlanDate, ahead: Int) {
    self.init(
      plan,
      plan.plan.goals.indices.compactMap { MissingGoal(at: $0, of: plan, on: day, ahead: ahead) })
  }
}

extension FollowUpFold<MissingGoal> {
  /// All that awaits follow-up.
  ///
  /// - Parameters:
  ///   - register: The strategies; empty where there is no register.
  ///   - day: The day that the plans were folded for.
  ///   - ahead: The days ahead that they were folded for.
  /// - Returns: The goals, and the register's rounds.
  public func list(
    with register: StrategyRegister, on day: PlanDate, ahead: Int
  ) -> MissingList {
    MissingList(register, goals: goals, plans: count, on: day, ahead: ahead)
  }
}

extension FoldedFollowUp<PlanCalendar> {
  /// Keeps the days of a plan.
  public init(daysOf plan: FollowedPlan) { self.init(plan, [PlanCalendar(plan)]) }
}

extension FollowUpFold<PlanCalendar> {
  /// The plans' days, by centre and year, with the meetings of a register; nil where there is none.
  public func calendars(with register: StrategyRegister?) -> [PlanCalendar] {
    plans.sorted { $0.key.precedes($1.key) }.flatMap { _, entry in
      entry.goals.map { days in register.map(days.meeting) ?? days }
    }
  }
}

extension FoldedFollowUp<AnnualGoal> {
  /// Keeps the goals of a plan for the årsberetning of a year; none where it is for another year.
  public init(of plan: FollowedPlan, year: Int, on day: PlanDate) {
    let places = plan.plan.year?.value == year ? plan.plan.goals.indices : 0..<0
    self.init(plan, places.map { AnnualGoal(at: $0, of: plan, on: day) })
  }
}

extension FollowUpFold<AnnualGoal> {
  /// The årsberetning of a year.
  public func report(
    with register: StrategyRegister, year: Int, on day: PlanDate
  ) -> AnnualReport {
    AnnualReport(register, goals, year: year, on: day)
  }
}

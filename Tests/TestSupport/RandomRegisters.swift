import DanishText
public import PlanModel

/// Makes registers of strategies from a seed, with texts that a careless writer gets wrong.
public struct RandomRegisters {
  private var random: RandomPlans
  private var counter = 0

  /// Starts from a seed.
  public init(seed: UInt64) { random = RandomPlans(seed: seed) }

  private static let committees = ["bsu", "fsu", "tku"]

  private mutating func many<Item>(
    _ most: Int, _ make: (inout RandomRegisters) -> Item
  ) -> [Item] { (0..<random.number(most + 1)).map { _ in make(&self) } }

  private mutating func maybe() -> String? { random.number(2) == 0 ? nil : random.text() }

  private mutating func id(_ start: String) -> String {
    counter += 1
    return "\(start)\(counter)"
  }

  private mutating func day() -> PlanDate {
    PlanDate(
      year: 2016 + random.number(8), month: 1 + random.number(12), day: 1 + random.number(28))
      ?? .earliest
  }

  private mutating func date() -> Entry<PlanDate>? {
    random.number(5) == 0 ? .unknown("30. juni") : random.number(4) == 0 ? nil : .known(day())
  }

  private mutating func committee() -> String {
    random.number(9) == 0 ? "ukendt" : Self.committees[random.number(3)]
  }

  private mutating func outcome() -> Entry<Outcome>? {
    let all = Outcome.allCases
    return random.number(3) == 0 ? nil : .known(all[random.number(all.count)])
  }

  private mutating func term() -> Entry<DueTerm> {
    let day = day()
    let lengths = [10, 7, 4]
    let text = String(day.text.prefix(lengths[random.number(3)]))
    return random.number(12) == 0 ? .unknown("snart") : Entry(text: text)
  }

  /// A whole register.
  public mutating func register() -> StrategyRegister {
    var register = StrategyRegister()
    register.id = "r"
    register.title = random.text()
    register.committees = Self.committees.map { id in
      var committee = Committee()
      committee.id = id
      committee.name = random.text()
      committee.meetings = many(9) { .known($0.day()) }
      return committee
    }
    register.strategies = many(5) { $0.strategy() }
    register.approvals = many(4) { random in
      var approval = YearlyApproval()
      approval.year = .known(2016 + random.random.number(8))
      approval.committee = random.committee()
      approval.date = random.date()
      approval.outcome = random.outcome()
      approval.caseNumber = random.maybe()
      return approval
    }
    return register
  }

  private mutating func strategy() -> Strategy {
    var strategy = Strategy()
    strategy.id = id("s")
    strategy.title = random.text()
    strategy.kind = maybe()
    strategy.version = maybe()
    if random.number(3) > 0 {
      var period = StrategyPeriod()
      (period.from, period.until) = (date(), date())
      strategy.period = period.from == nil && period.until == nil ? nil : period
    }
    if random.number(2) == 0 {
      var adoption = Adoption()
      (adoption.date, adoption.body, adoption.caseNumber) = (date(), random.text(), maybe())
      strategy.adoption = adoption
    }
    strategy.owner = maybe()
    strategy.replaces = many(2) { "s\($0.random.number(9))" }
    strategy.centres = many(2) { $0.random.text() }
    strategy.goals = many(2) { $0.goal() }
    strategy.followUps = many(3) { $0.followUp() }
    strategy.presentations = many(4) { $0.presentation(of: strategy) }
    return strategy
  }

  private mutating func goal() -> StrategyGoal {
    var goal = StrategyGoal()
    goal.id = id("m")
    goal.title = random.text()
    goal.heritage = random.number(2) == 0 ? nil : .known(.reworded)
    goal.origins = many(2) { "s\($0.random.number(9))#m1" }
    return goal
  }

  private mutating func followUp() -> StrategyFollowUp {
    var followUp = StrategyFollowUp()
    followUp.id = id("f")
    followUp.form = random.text()
    followUp.due = term()
    let often = ["hvert år", "hvert halve år", "hver måned", "hvert 3. år", "hver 5. måned", "tit"]
    let recurrence = often[random.number(often.count)]
    followUp.recurrence = random.number(3) == 0 ? nil : Entry(text: recurrence)
    followUp.committees = many(3) { $0.committee() }
    return followUp
  }

  private mutating func presentation(of strategy: Strategy) -> Presentation {
    var presentation = Presentation()
    let known = strategy.followUps.compactMap(\.id)
    presentation.followUp = known.isEmpty ? "f0" : known[random.number(known.count)]
    presentation.round = term()
    presentation.committee = committee()
    presentation.date = date()
    presentation.outcome = outcome()
    presentation.caseNumber = maybe()
    presentation.summary = maybe()
    return presentation
  }
}

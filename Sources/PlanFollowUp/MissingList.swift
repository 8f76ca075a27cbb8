public import DanishText
public import PlanModel

/// All that awaits follow-up on a day, in many plans and in a register.
public struct MissingList: Sendable {
  /// The day.
  public let day: PlanDate
  /// How many days ahead things count as soon.
  public let ahead: Int
  /// The rounds before committees, by deadline.
  public let rounds: [MissingRound]
  /// The goals, by centre.
  public let goals: [MissingGoal]
  /// How many plans were looked at.
  public let plans: Int
  /// The register; empty where there is none.
  public let register: StrategyRegister
  /// The ids of its strategies.
  private let known: Set<String>

  init(
    _ register: StrategyRegister, goals: [MissingGoal], plans: Int, on day: PlanDate, ahead: Int
  ) {
    (self.day, self.ahead, self.plans, self.register) = (day, ahead, plans, register)
    known = Set(register.strategies.compactMap(\.id))
    self.goals = goals.sorted(by: MissingGoal.precedes)
    rounds = FollowUpCalendar(register).rounds(around: day, ahead: ahead)
      .compactMap { MissingRound($0, register, on: day, ahead: ahead) }
      .sorted(by: MissingRound.precedes)
  }

  /// The goals as people want to read them: by the centre's name in Danish order, then by year, and as
  /// the plans have them.
  public var goalsForReading: [MissingGoal] {
    let names = Set(goals.map(\.centre.nameForReading)).sortedInDanish { $0 }
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    return goals.map { (place: places[$0.centre.nameForReading] ?? 0, goal: $0) }
      .sorted {
        $0.place == $1.place ? MissingGoal.isRead($0.goal, before: $1.goal) : $0.place < $1.place
      }.map(\.goal)
  }

  /// The rounds as people want to read them: those of a committee together, the most urgent first.
  public var roundsForReading: [MissingRound] {
    var committees: [String: Int] = [:]
    for round in rounds where committees[round.round.committee] == nil {
      committees[round.round.committee] = committees.count
    }
    let places = rounds.map { committees[$0.round.committee] ?? 0 }
    return zip(places, rounds).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }

  /// How many things are in each stage.
  public var counts: MissingCounts {
    MissingCounts(rounds.map(\.stage) + goals.map(\.state.stage))
  }

  /// How many rounds before committees are in each stage.
  public var countsOfRounds: MissingCounts { MissingCounts(rounds.map(\.stage)) }

  /// How many goals are in each stage.
  public var countsOfGoals: MissingCounts { MissingCounts(goals.map(\.state.stage)) }

  /// The ids of the register's strategies that a goal serves.
  public func strategies(of goal: MissingGoal) -> [String] {
    goal.strategies.filter(known.contains)
  }

  /// The goals as people want to read them, by the strategies that they serve; those that serve none
  /// of the register's stand under an empty id.
  public var goalsByStrategy: [String: [MissingGoal]] {
    var found: [String: [MissingGoal]] = [:]
    for goal in goalsForReading {
      let ids = Set(strategies(of: goal))
      for id in ids.isEmpty ? [""] : ids { found[id, default: []].append(goal) }
    }
    return found
  }

  /// How many things are in each stage for each strategy that has any, in byte order of their ids;
  /// goals that serve none are counted under an empty id. A goal counts for every strategy that it
  /// serves, so the rows may add up to more than the whole.
  public var countsByStrategy: [(strategy: String, counts: MissingCounts)] {
    var stages: [String: [MissingStage]] = [:]
    for round in rounds { stages[round.strategy.id ?? "", default: []].append(round.stage) }
    for goal in goals {
      let ids = strategies(of: goal)
      for id in ids.isEmpty ? [""] : ids { stages[id, default: []].append(goal.state.stage) }
    }
    return stages.sorted { $0.key.precedes($1.key) }
      .map { (strategy: $0.key, counts: MissingCounts($0.value)) }
  }
}

/// How many things are overdue, come soon, or wait for figures.
public struct MissingCounts: Sendable, Equatable {
  /// The overdue ones.
  public let overdue: Int
  /// Those that come soon.
  public let upcoming: Int
  /// Those that wait for figures.
  public let waiting: Int

  init(_ stages: [MissingStage]) {
    overdue = stages.count { $0 == .overdue }
    upcoming = stages.count { $0 == .upcoming }
    waiting = stages.count { $0 == .waiting }
  }
}

extension Centre {
  /// The name that it stands under in a list for people.
  public var nameForReading: String { (name.hasText ? name : id) ?? "" }
}

public import DanishText
public import PlanModel

/// What one centre's plan says of a goal, for the årsberetning.
public struct AnnualGoal: Sendable {
  /// The file of the plan.
  public let file: String
  /// The centre, with its leader.
  public let centre: Centre
  /// The goal.
  public let goal: Goal
  /// The last entry until the day; nil where there is none.
  public let last: FollowUp?
  /// The column that this side says.
  public let column: AnnualColumn
  /// The ids of the strategies that it serves.
  public let strategies: [String]
  /// Its number in the plan, from 0.
  private let place: Int
  private let day: PlanDate

  init(at place: Int, of plan: FollowedPlan, on day: PlanDate) {
    let goal = plan.plan.goals[place]
    let followUp = plan.followUp(of: goal, on: day)
    self.day = day
    (file, centre, self.goal, self.place) = (plan.file, plan.plan.centre, goal, place)
    (last, strategies) = (followUp.last, plan.strategies(of: goal))
    column = AnnualColumn(last?.status?.value, isRetired: goal.isRetired(on: day))
  }

  /// Whether it was not reached, and nobody says why.
  public var isUnexplained: Bool { column.isUnmet && !(last?.remark).hasText }

  /// Whether it was not begun, as its last entry says.
  public var isNotBegun: Bool { column == .underWay && last?.status?.value == .notBegun }

  /// The day on which new figures were to come, where it has passed; nil where they still may come.
  public var missedFigures: PlanDate? {
    guard column == .noFigures, let due = last?.next?.lastDay, due < day else { return nil }
    return due
  }

  static func precedes(_ left: AnnualGoal, _ right: AnnualGoal) -> Bool {
    left.order.precedes(right.order)
  }

  private var order: [String] { [centre.id ?? "", goal.id ?? "", file] }

  /// By the centre's name in Danish order, then as the plan has them: the order for people.
  static func isRead(_ left: AnnualGoal, before right: AnnualGoal) -> Bool {
    let names = [left.centre.nameForReading, right.centre.nameForReading]
    if names[0] != names[1] { return DanishOrder(names[0]) < DanishOrder(names[1]) }
    let places = [[left.centre.id ?? "", left.file], [right.centre.id ?? "", right.file]]
    return places[0] == places[1] ? left.place < right.place : places[0].precedes(places[1])
  }
}

/// A goal of the årsberetning: of one centre, or what several say of one that they share.
public struct AnnualEntry: Sendable {
  /// The sides, by centre; one where nobody else has it.
  public let sides: [AnnualGoal]
  /// The side whose column counts: the coordinator's where all agree on who that is, else the least
  /// favourable.
  public let counted: AnnualGoal
  /// The ids of the strategies that any side serves and the register has, in byte order.
  public let strategies: [String]

  /// Nil of no sides.
  init?(_ sides: [AnnualGoal], known: Set<String>) {
    let sides = sides.sorted(by: AnnualGoal.precedes)
    let coordinators = Set(sides.compactMap { $0.goal.joint?.coordinator }.filter(\.hasText))
    let own =
      coordinators.count == 1
      ? sides.first { $0.centre.id.map(coordinators.contains) ?? false } : nil
    guard let counted = own ?? sides.min(by: { $0.column.rank < $1.column.rank }) else {
      return nil
    }
    (self.sides, self.counted) = (sides, counted)
    strategies = Set(sides.flatMap(\.strategies)).intersection(known).sorted { $0.precedes($1) }
  }

  /// The sides by the centres' names in Danish order.
  public var sidesForReading: [AnnualGoal] {
    sides.sorted { AnnualGoal.isRead($0, before: $1) }
  }
  /// Where it is counted.
  public var column: AnnualColumn { counted.column }
  /// What the sides share; nil for a goal of one centre.
  public var joint: String? { sides.count > 1 ? counted.goal.joint?.id : nil }
  /// Whether the sides say different things.
  public var isDisputed: Bool { Set(sides.map(\.column)).count > 1 }
}

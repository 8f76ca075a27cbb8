import DanishText
import PlanFollowUp
import PlanModel

/// What a walk over a plan's goals knows besides the plan.
struct Walk: Sendable {
  /// The day that the goals are looked at from.
  let start: PlanDate
  /// The day that entries get: `:dato` sets it.
  var day: PlanDate
  /// The goals that are asked about, by their ids: those whose time has passed first.
  let goals: [String]
  /// The goals that were reached before, by their ids.
  let reached: [String]
  /// The goals that were given up before, by their ids.
  let retired: [String]
  /// The other centres' plans.
  let partners: [Plan]
  /// The goal that was written about last, as long as nobody has been told that it is saved.
  var written: String?

  init(_ setting: FollowUpSetting, over plan: Plan, _ guide: Ledetraad) {
    (start, day, partners) = (setting.day, setting.day, setting.partners)
    let all = plan.goals.map { goal in
      (goal: goal, state: GoalFollowUp(goal, of: plan, calendar: guide.calendar, on: setting.day))
    }
    let open = all.filter { !$0.state.isOver }
    goals = Self.inOrder(open.map { ($0.goal.id ?? "", Self.overdue($0.state)) })
    let over = all.filter(\.state.isOver)
    retired = over.filter { $0.goal.isRetired(on: setting.day) }.compactMap(\.goal.id)
    reached = over.filter { !$0.goal.isRetired(on: setting.day) }.compactMap(\.goal.id)
  }

  /// The overdue ones by their days, then the rest as the plan has them.
  private static func inOrder(_ goals: [(id: String, due: PlanDate?)]) -> [String] {
    let overdue = goals.enumerated().compactMap { place, goal in
      goal.due.map { (due: $0, place: place, id: goal.id) }
    }.sorted { ($0.due, $0.place) < ($1.due, $1.place) }
    return overdue.map(\.id) + goals.filter { $0.due == nil }.map(\.id)
  }

  private static func overdue(_ state: GoalFollowUp) -> PlanDate? {
    guard case .overdue(let due, _)? = state.state(ahead: 0) else { return nil }
    return due
  }

  /// What the other centres' plans of the same year say of a joint goal.
  func partners(of goal: Goal, in plan: Plan) -> [(centre: Centre, goal: Goal)] {
    guard let key = goal.joint?.key else { return [] }
    return partners.filter { $0.centre.id != plan.centre.id && $0.year == plan.year }
      .flatMap { partner in
        partner.goals.filter { $0.joint?.key == key }.map { (partner.centre, $0) }
      }
  }
}

extension Scene {
  /// How a goal stands on the day that the walk looks from; nil where there is no walk or no goal.
  func state(of goal: String) -> GoalFollowUp? {
    guard let walk, let goal = self.goal(goal) else { return nil }
    return GoalFollowUp(goal, of: plan, calendar: guide.calendar, on: walk.start)
  }

  /// The day that entries get.
  var entryDay: PlanDate { walk?.day ?? today }
}

public import DanishText
public import PlanModel

extension Plan {
  /// How many of its goals await a follow-up that should have been made before a day, by the plan
  /// and the ledetråd's calendar.
  public func overdueGoals(calendar: [CalendarEntry], on day: PlanDate) -> Int {
    goals.count { goal in
      let state = GoalFollowUp(goal, of: self, calendar: calendar, on: day).state(ahead: 0)
      if case .overdue? = state { return true } else { return false }
    }
  }
}

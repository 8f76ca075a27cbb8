import DanishText
import PlanModel

/// How goals are told in lists.
extension OverviewTexts {
  /// Who is responsible, until when, and how it goes.
  static func goalFacts(_ goal: Goal) -> String {
    let owner =
      goal.responsible.hasText ? CleanText.oneLine(goal.responsible ?? "") : "ingen ansvarlig"
    let deadline = goal.deadline.map { "frist \($0.value?.danish ?? CleanText.oneLine($0.text))" }
    let status = goal.lastFollowUp?.status.map { CleanText.oneLine($0.text) }
    return
      ([owner, deadline ?? "ingen frist", goal.depth.rawValue]
      + (status.map { ["status: \($0)"] } ?? []))
      .joined(separator: " · ")
  }

  static func found(_ goals: Int, searching: Bool) -> String {
    searching ? "\(self.goals(goals)) fundet." : "\(self.goals(goals))."
  }
}

extension Goal {
  /// The latest entry of opfølgning, by its date; the last written where dates are missing.
  var lastFollowUp: FollowUp? {
    followUps.enumerated().max { left, right in
      let dates = [left, right].map { $0.element.date?.value?.dayNumber ?? Int.min }
      return dates[0] != dates[1] ? dates[0] < dates[1] : left.offset < right.offset
    }?.element
  }
}

import DanishText
import Language
import PlanOverview
import PlanModel

/// How goals are told in lists.
extension OverviewTexts {
  /// Who is responsible, until when, and how it goes.
  static func goalFacts(_ goal: Goal) -> String {
    let owner =
      goal.responsible.hasText ? CleanText.oneLine(goal.responsible ?? "") : tr("ingen ansvarlig")
    let deadline = goal.deadline.map {
      tr("frist \($0.value?.danish ?? CleanText.oneLine($0.text))")
    }
    let status = goal.lastFollowUp?.status.map { CleanText.oneLine($0.text) }
    return
      ([owner, deadline ?? tr("ingen frist"), goal.depth.shown]
      + (status.map { [tr("status: \($0)")] } ?? []))
      .joined(separator: " · ")
  }
}

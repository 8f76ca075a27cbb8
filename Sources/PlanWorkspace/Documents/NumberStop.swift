import PlanModel
import PlanReports
import PlanRules

/// Stops a plan with a CPR number in it before it is handed out.
enum NumberStop {
  /// - Throws: `DocumentProblem.hasNumbers`, with the places as a leader says them.
  static func check(_ plan: Plan, guide: Ledetraad?) throws(WorkspaceProblem) {
    let found = PrivateNumbers.findings(in: plan)
    guard found.isEmpty else {
      throw .document(.hasNumbers(places: PlanRemarks.places(found, in: plan, guide: guide)))
    }
  }
}

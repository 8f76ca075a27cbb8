import DanishText
import PlanModel

@testable import PlanCommands
@testable import PlanFollowUp
@testable import PlanReports

extension Composed {
  private typealias Say = PlanCommands.Texts.FollowUp

  /// What `opfølg mangler` and `opfølg årsberetning` say.
  static let followUp = [
    Composed("PlanReports.figures") { count in
      let stages = MissingStage.allCases.flatMap { Array(repeating: $0, count: count) }
      return MissingTexts.figures(MissingCounts(stages), ahead: count).joined(separator: " · ")
    },
    Composed("PlanReports.caption") { MissingTexts.caption($0 + 1, overdue: $0) },
    Composed("PlanReports.word") { MissingTexts.word(Array(GoalRound.Kind.allCases.prefix($0))) },
    Composed("PlanReports.draft") { AnnualTexts.draft($0) },
    Composed("PlanReports.gaps", from: 1) { AnnualTexts.gaps($0) },
    Composed("PlanReports.underWay", from: 1) { AnnualTexts.underWay(names($0)) },
    Composed("PlanReports.notBegun", from: 1) { AnnualTexts.notBegun(names($0)) },
    Composed("PlanReports.withoutGoals", from: 1) { AnnualTexts.withoutGoals(names($0)) },
    Composed("PlanReports.succession", from: 1) { count in
      var strategy = Strategy()
      strategy.title = "Unge-strategien"
      return AnnualTexts.succession(strategy, names(count), on: .earliest)
    },
    Composed("PlanCommands.reminded") { Say.reminded($0) },
    Composed("PlanCommands.sensitive", from: 1) { Say.sensitive(names($0)) },
    Composed("PlanCommands.sensitive of many", from: 1) {
      Say.sensitive(names($0 + 5))
    },
  ]
}

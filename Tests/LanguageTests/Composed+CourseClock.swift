import PlanModel
import PlanReports

@testable import PlanCommands
@testable import PlanReports

extension Composed {
  private typealias Run = PlanCommands.Texts.Run

  /// What the clock of a course says, and what is said afterwards.
  static let courseClock = [
    Composed("PlanCommands.minutesLeft") { Run.minutesLeft($0, "Skriv selv") },
    Composed("PlanCommands.next") {
      Run.next(RunSheet.Block(), 2, minutes: $0, isFirst: false)
    },
    Composed("PlanReports.whole") { CourseTexts.whole(from: "09.00", to: "12.00", behind: $0) },
    Composed("PlanReports.tooFew") { CourseTexts.tooFew($0) },
    Composed("PlanReports.plans course") { CourseTexts.plans($0, goals: $0) },
    Composed("PlanReports.gaps course", from: 1) { CourseTexts.gaps($0) },
    Composed("PlanCommands.moreRemarks", from: 1) { PlanCommands.Texts.Import.moreRemarks($0) },
  ]
}

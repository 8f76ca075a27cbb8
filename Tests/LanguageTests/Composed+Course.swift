import PlanModel
import PlanReports
import PlanRules

@testable import PlanCommands
@testable import PlanProse
@testable import PlanReports
@testable import PlanRules
@testable import Workshop

extension Composed {
  private typealias Say = PlanCommands.Texts
  private typealias Draft = RunSheetTexts

  private static func themes(_ count: Int) -> [Theme] {
    names(count).map { Theme(id: $0, title: "Tema \($0)") }
  }

  /// What courses say.
  static let course = [
    Composed("PlanReports.skippedCourseFiles", from: 1) {
      PlanReports.Texts.skippedCourseFiles($0)
    },
    Composed("PlanCommands.onlyCourseFiles", from: 1) { Say.Check.onlyCourseFiles($0) },
    Composed("PlanCommands.printed", from: 1) { Say.Workshop.printed(names($0), in: "print") },
    Composed("PlanCommands.noDraft") { Say.Workshop.noDraft(.tooShort(minutes: $0)) },
    Composed("PlanProse.questions", from: 1) { ProseTexts.Course.questions($0) },
    Composed("PlanProse.minutes") { ProseTexts.Course.minutes("\($0)") },
    Composed("PlanRules.minutes") { RunSheetRuleTexts.minutes($0) },
    Composed("Workshop.why", from: 1) { Draft.why(themes($0), sender: "Direktionen").instruction },
    Composed("Workshop.writing") {
      Draft.writing(themes(1)[0], round: 0, questions: $0, isFirst: false).instruction
    },
    Composed("Workshop.pair", from: 2) { Draft.pair(themes(1)[0], minutes: $0 * 2).instruction },
    Composed("Workshop.group") {
      Draft.group(themes(1)[0], participants: $0 * 10).instruction
    },
    Composed("Workshop.plenary", from: 1) { Draft.plenary(themes($0), minutes: 6).title },
  ]
}

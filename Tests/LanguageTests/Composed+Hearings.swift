import PlanModel

@testable import Interview
@testable import PlanCommands
@testable import PlanProse

extension Composed {
  private typealias Say = PlanCommands.Texts

  /// What is said of plans that are laid before forums, and of what has changed since.
  static let hearings = [
    Composed("Interview.hearingWhich") { Interview.Texts.hearingWhich($0) },
    Composed("PlanCommands.onlyPinned", from: 1) { Say.Versions.onlyPinned($0, "plan.yaml") },
    Composed("PlanCommands.forgetFirst pinned", from: 1) {
      Say.Versions.forgetFirst($0 - 1, pinned: $0)
    },
    Composed("PlanCommands.forgetFirst left", from: 1) { Say.Versions.forgetFirst($0, left: $0) },
    Composed("PlanCommands.forgotten pinned", from: 1) {
      Say.Versions.forgotten($0, pinned: $0, "plan.yaml")
    },
    Composed("PlanCommands.tooManyToCompare", from: 3) { Say.Show.tooManyToCompare(names($0)) },
    Composed("PlanProse.newGoals", from: 1) { ProseTexts.newGoals($0) },
    Composed("PlanProse.goneGoals", from: 1) { ProseTexts.goneGoals($0) },
    Composed("PlanProse.newAnswers", from: 1) { ProseTexts.newAnswers($0) },
    Composed("PlanProse.goneAnswers", from: 1) { ProseTexts.goneAnswers($0) },
    Composed("PlanProse.newOmissions", from: 1) { ProseTexts.newOmissions($0) },
    Composed("PlanProse.goneOmissions", from: 1) { ProseTexts.goneOmissions($0) },
    Composed("PlanProse.otherAnswers", from: 1) { ProseTexts.otherAnswers($0) },
    Composed("PlanProse.item") { ProseTexts.item("Læsekrog", names($0)) },
  ]
}

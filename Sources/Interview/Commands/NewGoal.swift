import Dialogue
import Language
import PlanModel

/// `:nyt mål`: writes a goal first; its theme is proposed from the words.
struct NewGoal: Command {
  let names = ["nyt", "ny", "new"]
  var usage: String { tr(":nyt mål [TITEL]") }
  var summary: String { Texts.newGoalSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let words = argument.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    let isNamed = ["mål", "maal", "goal"].contains(words.first?.lowercased() ?? "")
    let title = isNamed ? (words.count > 1 ? words[1] : "") : argument
    if title.isEmpty { return interview.go(.visit(offer(interview) ?? FreeGoalStep())) }
    return interview.go(.visit(ThemeChoiceStep(goalTitle: title.onOneLine)))
  }

  /// The goal that is proposed for the theme one is in, where it has none yet.
  private func offer(_ interview: PlanInterview) -> (any Step)? {
    let offer = interview.step.theme(interview.scene).map(GoalOfferStep.init)
    return offer?.mark(interview.scene) == .open ? offer : nil
  }
}

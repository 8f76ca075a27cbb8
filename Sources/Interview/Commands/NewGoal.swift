import Dialogue
import PlanModel

/// `:nyt mål`: writes a goal first; its theme is proposed from the words.
struct NewGoal: Command {
  let names = ["nyt", "ny", "new"]
  let usage = ":nyt mål [TITEL]"
  let summary = Texts.newGoalSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let words = argument.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    let isNamed = ["mål", "maal", "goal"].contains(words.first?.lowercased() ?? "")
    let title = isNamed ? (words.count > 1 ? words[1] : "") : argument
    if title.isEmpty { return interview.go(.visit(FreeGoalStep())) }
    return interview.go(.visit(ThemeChoiceStep(goalTitle: title.onOneLine)))
  }
}

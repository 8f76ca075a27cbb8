import Dialogue
import PlanModel

/// `:eksempel`: an example answer to the question.
struct Example: Command {
  let names = ["eksempel", "example"]
  let usage = ":eksempel"
  let summary = Texts.exampleSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard let example = interview.step.reflection?.example else {
      return interview.refuse(Texts.noExample)
    }
    return interview.again([.quote(label: Texts.exampleLabel, text: example)])
  }
}

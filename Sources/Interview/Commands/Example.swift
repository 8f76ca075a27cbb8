import Dialogue
import PlanModel

/// `:eksempel`: an example answer to the question.
struct Example: Command {
  let names = ["eksempel", "example"]
  let usage = ":eksempel"
  let summary = Texts.exampleSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let step = interview.step
    let question = (step as? ReflectionStep)?.question ?? (step as? FollowUpStep)?.question
    guard let example = question?.example else { return interview.refuse(Texts.noExample) }
    return interview.again([.quote(label: Texts.exampleLabel, text: example)])
  }
}

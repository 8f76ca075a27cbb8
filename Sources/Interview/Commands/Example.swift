import PlanModel

/// `:eksempel`: an example answer to the question.
struct Example: Command {
  let names = ["eksempel", "example"]
  let usage = ":eksempel"
  let summary = Texts.exampleSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard let step = interview.step as? ReflectionStep, let example = step.question.example
    else { return interview.refuse(Texts.noExample) }
    return interview.again([.quote(label: Texts.exampleLabel, text: example)])
  }
}

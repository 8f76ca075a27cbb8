import Dialogue
import PlanModel

/// `:drøftelse`: where the plan was discussed, noted or approved.
struct Discuss: Command {
  let names = ["drøftelse", "droeftelse", "discussion"]
  let usage = ":drøftelse"
  var summary: String { Texts.discussSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    interview.go(.visit(DiscussionStep(index: nil, field: .forum)))
  }
}

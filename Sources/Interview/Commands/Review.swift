import Dialogue
import PlanModel

/// `:gennemgang`: to the review, and back here.
struct Review: Command {
  let names = ["gennemgang", "review"]
  let usage = ":gennemgang"
  var summary: String { Texts.reviewSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    if let review = interview.step as? ReviewStep {
      interview.position.step = ReviewStep(isVisit: review.isVisit)
      return interview.present()
    }
    return interview.go(.visit(ReviewStep()))
  }
}

import PlanModel

/// `:vis`: the plan so far, as its reader will see it; `:gennemgang` goes to the review.
struct Show: Command {
  let names = ["vis", "gennemgang", "show", "review"]
  let usage = ":vis"
  let summary = Texts.showSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    if let review = interview.step as? ReviewStep {
      interview.step = ReviewStep(isVisit: review.isVisit)
      return interview.present()
    }
    return interview.go(.visit(ReviewStep()))
  }
}

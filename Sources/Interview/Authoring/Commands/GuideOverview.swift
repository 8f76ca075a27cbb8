import Dialogue
import PlanModel

/// `:oversigt`: the ledetråd with all its questions, numbered for `:gå`.
struct GuideOverview: Command {
  let names = ["oversigt", "o", "overview"]
  let usage = ":oversigt"
  var summary: String { Texts.Authoring.overviewSummary }
  let keepsLine = true

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let contents = GuideContents(interview.scene)
    interview.line.numbered = contents.numbers
    interview.line.offersNumbers = true
    return interview.again([
      .subheading(Texts.overviewTitle), .list(contents.whole), .hint(Texts.overviewHint),
    ])
  }
}

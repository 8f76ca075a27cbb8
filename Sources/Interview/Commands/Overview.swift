import PlanModel

/// `:oversigt`: every theme, question and goal with its state, numbered for `:gå`.
struct Overview: Command {
  let names = ["oversigt", "o", "overview"]
  let usage = ":oversigt"
  let summary = Texts.overviewSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let lines = OverviewList.lines(interview.scene)
    interview.numbered = OverviewList.numbers(interview.scene)
    interview.offersNumbers = true
    let title = Block.subheading(Texts.overviewTitle)
    return interview.again([title, .list(lines.map(\.item)), .hint(Texts.overviewHint)])
  }
}

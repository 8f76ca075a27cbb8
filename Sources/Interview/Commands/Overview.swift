import Dialogue
import PlanModel

/// `:oversigt`: every theme, question and goal with its state, numbered for `:gå`; `:oversigt
/// effekt` shows one theme.
struct Overview: Command {
  let names = ["oversigt", "o", "overview"]
  var usage: String { ":oversigt [\(Words.theme.one.uppercased())]" }
  var summary: String { Texts.overviewSummary }
  let keepsLine = true

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let themes = interview.scene.guide.themes
    let theme = themes.first { $0.id.lowercased() == argument.lowercased() }
    if !argument.isEmpty, theme == nil {
      return interview.refuse(Texts.whichTheme(themes.map(\.id)))
    }
    let list = OverviewList(interview.scene)
    interview.line.numbered = list.numbers
    interview.line.offersNumbers = true
    let title = Block.subheading(Texts.overviewTitle)
    return interview.again([title, .list(list.items(of: theme)), .hint(Texts.overviewHint)])
  }
}

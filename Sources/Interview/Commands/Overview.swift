import Dialogue
import Language
import PlanModel

/// `:oversigt`: every theme, question and goal with its state, numbered for `:gå`; `:oversigt
/// effekt` shows one theme, `:oversigt alt` all that a long one folds.
struct Overview: Command {
  let names = ["oversigt", "o", "overview"]
  var usage: String { tr(":oversigt [\(Words.theme.one.uppercased()) eller alt]") }
  var summary: String { Texts.overviewSummary }
  let keepsLine = true

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let themes = interview.scene.guide.themes
    let theme = themes.first { $0.id.lowercased() == argument.lowercased() }
    let isAll = Texts.overviewAll.contains(argument.lowercased())
    if !argument.isEmpty, theme == nil, !isAll {
      return interview.refuse(Texts.whichTheme(themes.map(\.id)))
    }
    let list = OverviewList(interview.scene)
    interview.line.numbered = list.numbers
    interview.line.offersNumbers = true
    let title = Block.subheading(Texts.overviewTitle)
    let here = interview.step.theme(interview.scene)
    let isFolded = theme == nil && !isAll && list.isLong
    let items = isFolded ? list.folded(at: here) : list.items(of: theme)
    let hint = isFolded ? Texts.foldedOverviewHint : Texts.overviewHint
    return interview.again([title, .list(items), .hint(hint)])
  }
}

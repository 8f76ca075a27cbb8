import Dialogue
import Language
import PlanModel

/// `:hjælp`: about the question; `:hjælp alt` lists the commands.
struct Help: Command {
  let names = ["hjælp", "h", "hjaelp", "help", "?"]
  var usage: String { tr(":hjælp [alt]") }
  var summary: String { Texts.helpSummary }
  let keepsLine = true

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let about = interview.step.help(interview.scene)
    if !argument.isEmpty || about.isEmpty { return interview.again(list(interview.commands)) }
    let hint = interview.step.hint(interview.scene).map { [Block.hint($0)] } ?? []
    // The whole list would push the help itself out of the window.
    let theme = interview.step.introducesTheme ? interview.step.theme(interview.scene)?.about : nil
    let introduction = theme.map { [Block.paragraph($0)] } ?? []
    return interview.again(
      introduction + about + hint + [.hint(Texts.commandsHint), .hint(Texts.moreHelp)])
  }

  private func list(_ commands: Commands) -> [Block] {
    [.subheading(Texts.commandsHeading)]
      + [.list(commands.all.map { ListItem(text: $0.usage, note: $0.summary) })]
  }
}

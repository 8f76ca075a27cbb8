import PlanModel

/// `:hjælp`: about the question, and the commands.
struct Help: Command {
  let names = ["hjælp", "h", "hjaelp", "help", "?"]
  let usage = ":hjælp"
  let summary = Texts.helpSummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let about = interview.step.help(interview.scene)
    let hint = interview.step.hint(interview.scene).map { [Block.hint($0)] } ?? []
    let isFirst = interview.said.insert("kommandoer").inserted
    let wantsAll = isFirst || about.isEmpty || !argument.isEmpty
    return interview.again(about + hint + (wantsAll ? commands : [.hint(Texts.moreHelp)]))
  }

  private var commands: [Block] {
    [.subheading(Texts.commandsHeading)]
      + [.list(Commands.all.map { ListItem(text: $0.usage, note: $0.summary) })]
  }
}

import ArgumentParser

/// `aarsplan`. Alone it is the conversation.
struct AarsplanCommand: ParsableCommand {
  /// The subcommands, in the order in which help lists them. A new one is named here, and nowhere
  /// else; the first is what `aarsplan` does when none is named.
  static let subcommands: [any ParsableCommand.Type] = [
    WriteCommand.self,
    ShowCommand.self,
    CheckCommand.self,
    HearCommand.self,
    OverviewCommand.self,
    ReceiveCommand.self,
    ImportCommand.self,
    GatherCommand.self,
    GuideCommand.self,
    StrategiesCommand.self,
    FollowUpCommand.self,
    WorkshopCommand.self,
    SchemaCommand.self,
    HelpCommand.self,
  ]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "aarsplan",
      abstract: Texts.Root.abstract,
      discussion: Texts.Root.discussion,
      version: "aarsplan \(Program.version)",
      subcommands: subcommands,
      defaultSubcommand: subcommands.first,
      helpNames: [.short, .customLong("hjælp"), .customLong("hjaelp"), .long])
  }
}

import ArgumentParser

/// `aarsplan ledetråd`: the ledetråde it knows, and making one's own.
struct GuideCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ledetråd", abstract: Texts.Guide.abstract, discussion: Texts.Guide.discussion,
      subcommands: [
        GuideListCommand.self, GuideShowCommand.self, GuideCheckCommand.self, GuideNewCommand.self,
        GuideWriteCommand.self, GuidePackCommand.self,
      ],
      defaultSubcommand: GuideListCommand.self, aliases: ["ledetraad", "guide"])
  }
}

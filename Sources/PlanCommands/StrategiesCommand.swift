import ArgumentParser

/// `aarsplan strategier`: the registers of strategies, and making one's own.
struct StrategiesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "strategier", abstract: Texts.Strategies.abstract,
      discussion: Texts.Strategies.discussion,
      subcommands: [
        StrategiesListCommand.self, StrategiesShowCommand.self, StrategiesCheckCommand.self,
        StrategiesNewCommand.self,
      ],
      defaultSubcommand: StrategiesListCommand.self, aliases: ["strategies"])
  }
}

import ArgumentParser

/// `aarsplan kursus`: a course in a room, from its run sheet to what everyone takes home.
struct WorkshopCommand: ParsableCommand {
  /// The subcommands, in the order in which help lists them.
  static let subcommands: [any ParsableCommand.Type] = [
    WorkshopNewCommand.self, WorkshopCheckCommand.self, WorkshopPrintCommand.self,
    WorkshopRunCommand.self, WorkshopServerCommand.self, WorkshopTogetherCommand.self,
    WorkshopStatusCommand.self, WorkshopAfterwardsCommand.self,
  ]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kursus", abstract: Texts.Workshop.abstract,
      discussion: Texts.Workshop.discussion, subcommands: subcommands, aliases: ["workshop"])
  }
}

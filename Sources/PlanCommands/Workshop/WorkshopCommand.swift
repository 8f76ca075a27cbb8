import ArgumentParser

/// `aarsplan kursus`: a course in a room, from its run sheet to what everyone takes home.
struct WorkshopCommand: ParsableCommand {
  /// The subcommands, in the order in which help lists them.
  static let subcommands: [any ParsableCommand.Type] = [
    WorkshopTogetherCommand.self, WorkshopStatusCommand.self, WorkshopServerCommand.self,
  ]

  static let configuration = CommandConfiguration(
    commandName: "kursus", abstract: Texts.Workshop.abstract,
    discussion: Texts.Workshop.discussion, subcommands: subcommands, aliases: ["workshop"])
}

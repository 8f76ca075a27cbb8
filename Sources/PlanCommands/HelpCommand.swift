import ArgumentParser
import CommandLineDanish
import TextLayout

/// `aarsplan hjælp KOMMANDO`: the same as `aarsplan KOMMANDO --hjælp`.
struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hjælp", abstract: Texts.Help.abstract, aliases: ["hjaelp", "help"])

  @Argument(help: ArgumentHelp(Texts.Help.commands, valueName: "kommando"))
  var commands: [String] = []

  func run() throws {
    try StandardStream.output.write(
      ToldText(HelpRequest.page(for: commands, of: AarsplanCommand.self)))
  }
}

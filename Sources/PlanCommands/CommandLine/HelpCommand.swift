import ArgumentParser

/// `aarsplan hjælp KOMMANDO`: the same as `aarsplan KOMMANDO --hjælp`.
struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hjælp", abstract: Texts.Help.abstract, aliases: ["hjaelp", "help"])

  @Argument(help: ArgumentHelp(Texts.Help.commands, valueName: "kommando"))
  var commands: [String] = []

  func run() throws {
    let walk = ArgumentWalk(commands, from: try CommandDescription.root())
    if case .unknownCommand = walk.problem {
      throw Refusal(message: Texts.Usage.message(for: walk))
    }
    try StandardStream.output.write(HelpPage(of: walk.command, path: walk.path).text)
  }
}

public import ArgumentParser

/// What was typed, turned into a command; or the reason why not, in Danish.
///
/// ArgumentParser's own help and errors are English and cannot be translated, so it only parses.
/// Help is made from the description of itself that it publishes, and an error is found again by
/// holding the arguments against that description.
public struct Invocation<Root: ParsableCommand> {
  private var arguments: [String]

  /// An invocation of a program's command with what was typed after the program's name.
  public init(of root: Root.Type = Root.self, _ arguments: [String]) { self.arguments = arguments }

  /// The same with the command in front of the options that were written before it. Throws a
  /// `Refusal` where what stands there is none.
  private init(ordered arguments: [String]) throws {
    self.arguments = arguments
    // A program that is one command has folders and files where others have commands.
    guard !Root.configuration.subcommands.isEmpty, CommandFirst.mayApply(to: arguments) else {
      return
    }
    let root = try CommandDescription(of: Root.self)
    let ordered = CommandFirst(arguments, from: root)
    if let word = ordered.unknownCommand {
      throw Refusal(message: Texts.message(for: ArgumentWalk([word], from: root)))
    }
    self.arguments = ordered.arguments
  }

  /// Runs the command that was asked for.
  ///
  /// Throws what the command throws; a `Refusal` for wrong usage; `ExitStatus.done` when help or
  /// the version was asked for and has been given.
  public func run() throws {
    try Invocation(ordered: arguments).runOrdered()
  }

  private func runOrdered() throws {
    try refuseMisspeltCommand()
    var command: any ParsableCommand
    do {
      command = try Root.parseAsRoot(arguments)
    } catch {
      throw try outcome(of: error)
    }
    do {
      try command.run()
    } catch {
      // A command that only has others below it asks for its help when it is run.
      throw Root.exitCode(for: error) == .success ? try outcome(of: error) : error
    }
  }

  /// A misspelt command would pass for the file of the command that is meant when none is named.
  private func refuseMisspeltCommand() throws {
    guard !Root.configuration.subcommands.isEmpty, let word = arguments.first,
      !word.hasPrefix("-"), !Spelling.looksLikeFile(word),
      !Self.knows(word)
    else { return }
    throw Refusal(message: Texts.message(for: try walk()))
  }

  private static func knows(_ word: String) -> Bool {
    Root.configuration.subcommands.contains { command in
      let configuration = command.configuration
      return configuration.commandName == word || configuration.aliases.contains(word)
    }
  }

  private func outcome(of error: any Error) throws -> any Error {
    switch Root.exitCode(for: error) {
    case .success:
      try StandardStream.output.write(data: Array(answer(to: error).utf8))
      return ExitStatus.done
    case .validationFailure:
      return Refusal(message: Texts.message(for: try walk()))
    default:
      // Thrown by a command's own `validate`, in Danish already.
      return Refusal(message: Root.message(for: error))
    }
  }

  /// Help; or what else ArgumentParser gives when asked: the version, a completion script.
  private func answer(to error: any Error) throws -> String {
    let walk = try walk()
    guard walk.asksForHelp else { return Root.message(for: error) + "\n" }
    return HelpPage(of: walk.command, path: walk.path).text
  }

  private func walk() throws -> ArgumentWalk {
    ArgumentWalk(arguments, from: try CommandDescription(of: Root.self))
  }
}

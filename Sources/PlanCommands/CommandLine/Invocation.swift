import ArgumentParser

/// What was typed, turned into a command; or the reason why not, in Danish.
///
/// ArgumentParser's own help and errors are English and cannot be translated, so it only parses.
/// Help is made from the description of itself that it publishes, and an error is found again by
/// holding the arguments against that description.
struct Invocation {
  private let arguments: [String]

  /// An invocation with what was typed after the program's name.
  init(_ arguments: [String]) { self.arguments = arguments }

  /// Runs the command that was asked for.
  ///
  /// Throws what the command throws; a `Refusal` for wrong usage; `ExitStatus.done` when help or
  /// the version was asked for and has been given.
  func run() throws {
    try refuseMisspeltCommand()
    do {
      var command = try AarsplanCommand.parseAsRoot(arguments)
      try command.run()
    } catch let error where error is ExitStatus || error is Refusal {
      throw error
    } catch {
      // ArgumentParser's own: thrown while parsing or, when help is asked for, while running.
      throw try outcome(of: error)
    }
  }

  /// A misspelt command would pass for the file of the command that is meant when none is named.
  private func refuseMisspeltCommand() throws {
    guard let word = arguments.first, !word.hasPrefix("-"), !Spelling.looksLikeFile(word),
      !AarsplanCommand.knows(word)
    else { return }
    throw Refusal(message: Texts.Usage.message(for: try walk()))
  }

  private func outcome(of error: any Error) throws -> any Error {
    switch AarsplanCommand.exitCode(for: error) {
    case .success:
      try StandardStream.output.write(answer(to: error))
      return ExitStatus.done
    case .validationFailure:
      return Refusal(message: Texts.Usage.message(for: try walk()))
    default:
      // Thrown by a command's own `validate`, in Danish already.
      return Refusal(message: AarsplanCommand.message(for: error))
    }
  }

  /// Help; or what else ArgumentParser gives when asked: the version, a completion script.
  private func answer(to error: any Error) throws -> String {
    let walk = try walk()
    guard walk.asksForHelp else { return AarsplanCommand.message(for: error) + "\n" }
    return HelpPage(of: walk.command, path: walk.path).text
  }

  private func walk() throws -> ArgumentWalk {
    ArgumentWalk(arguments, from: try CommandDescription.root())
  }
}

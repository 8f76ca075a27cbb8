import DanishText
import Dialogue

/// A command that stands behind an answer on its line: `mit svar :gem`.
struct CommandAtEnd {
  /// As it was typed, from its colon on.
  let text: String
  let command: any Command

  /// A shorter name than this is none here.
  private static let fewestLetters = 3

  /// The answer and the command; nil where there is none. Behind several lines, as when they were
  /// pasted and somebody goes on typing, nothing has to stand between.
  static func divided(
    _ text: String, by commands: Commands
  ) -> (body: String, command: CommandAtEnd)? {
    guard let colon = text.lastIndex(of: ":"), text[..<colon].hasText else { return nil }
    let isApart = text[..<colon].last?.isWhitespace == true || text.contains("\n")
    let rest = text[text.index(after: colon)...]
    let words = rest.blankSeparated
    guard isApart, rest.first?.isWhitespace == false, let name = words.first?.lowercased(),
      let command = command(named: name, of: commands),
      words.count == 1 || (words.count == 2 && command.takesArgument)
    else { return nil }
    return (text[..<colon].trimmed, CommandAtEnd(text: ":" + rest.trimmed, command: command))
  }

  private static func command(named name: String, of commands: Commands) -> (any Command)? {
    guard name.count >= fewestLetters || name == "gå", commands.names.isKnown(name) else {
      return nil
    }
    return commands.names.index(of: name).map { commands.all[$0] }
  }

  /// The command as it is run when the answer has been taken: the way back begins at the question
  /// that was answered.
  var afterAnswer: String {
    guard command is Back else { return text }
    let count = text.blankSeparated.dropFirst().first.flatMap { Int($0) }
    return ":\(command.names[0]) \((count ?? 1) + 1)"
  }
}

extension Command {
  /// Whether something may stand behind its name.
  var takesArgument: Bool { usage.contains(" ") }
}

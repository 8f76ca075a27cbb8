import ArgumentParser
import CommandLineDanish

/// What the scripts of the shells ask: `aarsplan udfyld -- WORD… CURRENT`.
///
/// It is no command that people are told of, and nothing may stand before it: shells ask at every
/// press of a key.
enum CompletionDesk {
  /// The word that a question begins with.
  static let word = "udfyld"

  /// Whether what was typed is such a question.
  static func isAsked(_ arguments: [String]) -> Bool {
    arguments.count >= 2 && arguments[0] == word && arguments[1] == "--"
  }

  /// Writes the answer.
  static func answer(_ arguments: [String]) throws {
    let words = arguments.dropFirst(2)
    let answer = try Completion(of: AarsplanCommand.self).answer(
      after: Array(words.dropLast()), typing: words.last ?? "",
      values: { CompletionValues(at: $0).answer })
    try StandardStream.output.write(data: Array(answer.text.utf8))
  }

  /// The script for a shell.
  static func script(for shell: CompletionScript) -> String {
    shell.text(program: AarsplanCommand.configuration.commandName ?? "", asking: word)
  }
}

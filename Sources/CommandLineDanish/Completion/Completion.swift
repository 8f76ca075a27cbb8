public import ArgumentParser
import Language

/// What may stand where the cursor is, found in the description of the commands.
///
/// ArgumentParser makes scripts of its own, which list every spelling of every option, explain them
/// in no language of ours and know nothing of plans. Here the scripts of all shells are a few lines
/// that ask the program, and the program asks whoever knows the values.
public struct Completion {
  /// A place for a value.
  public struct Place: Sendable, Equatable {
    /// What the value is called in help: `regel`, `tema-id`, `fil`.
    public var valueName: String
    /// The names of the command, without the program's: `["ledetråd", "vis"]`.
    public var command: [String]
    /// The words that stand on the line before it.
    public var words: [String]
  }

  private let root: CommandDescription

  /// The completion of a program.
  public init(of root: any ParsableCommand.Type) throws {
    self.root = try CommandDescription(of: root)
  }

  /// The answer.
  ///
  /// - Parameters:
  ///   - words: The whole words before the cursor, without the program's name.
  ///   - current: What has been typed of the word at the cursor.
  ///   - values: What can stand at a place where the command itself knows no words.
  /// - Returns: What begins with what has been typed.
  public func answer(
    after words: [String], typing current: String,
    values: (Place) -> CompletionAnswer
  ) -> CompletionAnswer {
    if let last = words.last, LanguageChoice.names.contains(last) {
      return CompletionAnswer(Language.codes.map { .init($0) }).fitting(current)
    }
    let words = (try? LanguageChoice(words).arguments) ?? words
    let walk = ArgumentWalk(words, from: root)
    let path = Array(walk.path.dropFirst())
    func filled(_ argument: ArgumentDescription, typing text: String) -> CompletionAnswer {
      if let all = argument.allValues, !all.isEmpty {
        return CompletionAnswer(all.map { .init($0) })
      }
      return values(
        Place(valueName: argument.valueName ?? "", command: path, words: words))
    }
    if case .missingValue(let name) = walk.problem, let option = walk.command.option(name) {
      return filled(option, typing: current).fitting(current)
    }
    guard walk.isSound else { return CompletionAnswer() }
    if ArgumentWalk.isOption(current) { return options(of: walk.command, current) }
    if let option = walk.openOption {
      return filled(option, typing: current).fitting(current)
    }
    var answer = CompletionAnswer()
    if walk.mayBeCommand { answer.candidates = commands(of: walk.command) }
    let command = walk.command.positionals.isEmpty ? walk.command.usualSubcommand : walk.command
    if let place = command?.place(walk.values) {
      let more = filled(place, typing: current)
      answer = CompletionAnswer(answer.candidates + more.candidates, files: more.files)
    }
    return answer.fitting(current)
  }

  private func commands(of command: CommandDescription) -> [CompletionAnswer.Candidate] {
    command.listedCommands.map { .init($0.commandName, $0.abstract ?? "") }
  }

  /// Each option once, as help has it; in another spelling only where that is being typed.
  private func options(of command: CommandDescription, _ current: String) -> CompletionAnswer {
    let language = [
      CompletionAnswer.Candidate(LanguageChoice.names[0], Texts.Help.language)
    ].filter { $0.word.hasPrefix(current) }
    let all = command.options + (command.usualSubcommand?.options ?? [])
    var seen: Set<String> = []
    let candidates = all.filter(\.shouldDisplay).compactMap { option in
      let long = option.spellings.filter { $0.hasPrefix("--") }
      guard
        let name = ([long.first].compactMap(\.self) + option.spellings).first(where: {
          $0.hasPrefix(current)
        }), seen.insert(name).inserted
      else { return nil as CompletionAnswer.Candidate? }
      return .init(name, option.abstract ?? "")
    }
    return CompletionAnswer(candidates + language)
  }
}

extension CompletionAnswer {
  /// Those that begin with what has been typed. After a comma the last part is what is being typed.
  fileprivate func fitting(_ current: String) -> CompletionAnswer {
    let done = current.lastIndex(of: ",").map { current[...$0] } ?? ""
    let rest = current[done.endIndex...]
    var fitting = self
    fitting.candidates = candidates.filter {
      $0.word.hasPrefix(current) || (!done.isEmpty && $0.word.hasPrefix(rest))
    }.map { .init($0.word.hasPrefix(current) ? $0.word : done + $0.word, $0.about) }
    return fitting
  }
}

extension CommandDescription {
  /// The argument that is next after so many; the last one may come again.
  fileprivate func place(_ number: Int) -> ArgumentDescription? {
    if number < positionals.count { return positionals[number] }
    return positionals.last.flatMap { $0.isRepeating ? $0 : nil }
  }
}

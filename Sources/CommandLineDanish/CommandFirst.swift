/// Puts the command in front of the options that were written before it: `--enkel tjek planer/` is
/// `tjek --enkel planer/`. ArgumentParser would take the command's name for the file of the command
/// that is meant when none is named.
struct CommandFirst {
  /// The arguments in the order in which they are understood.
  private(set) var arguments: [String]
  /// What stands where a command is named, behind options, and is neither a command nor a file.
  private(set) var unknownCommand: String?

  /// Orders the arguments; at a command that has others below it, those of the next one, too.
  init(_ arguments: [String], from root: CommandDescription) {
    var path: [String] = []
    var command = root
    var rest = arguments
    while let place = Self.place(in: rest, of: command, root) {
      let word = rest[place]
      guard let next = command.subcommand(word) else {
        if path.isEmpty, !Spelling.looksLikeFile(word) { unknownCommand = word }
        break
      }
      rest.remove(at: place)
      path.append(word)
      command = next
    }
    self.arguments = path + rest
  }

  /// Whether the order of the arguments may matter: an option stands before a command's name.
  static func mayApply(to arguments: [String]) -> Bool {
    arguments.prefix(2).contains(where: ArgumentWalk.isOption)
  }

  /// Where the first word stands that is no option and no option's value, where a command has
  /// others below it. Nil behind an option that no command knows: that is told instead.
  private static func place(
    in words: [String], of command: CommandDescription, _ root: CommandDescription
  ) -> Int? {
    guard command.subcommands?.isEmpty == false else { return nil }
    var place = 0
    while place < words.count, words[place] != "--" {
      guard ArgumentWalk.isOption(words[place]) else { return place }
      guard let count = values(behind: place, in: words, of: command, root) else { return nil }
      place += 1 + count
    }
    return nil
  }

  /// How many words behind an option are its values; a command's name ends a list of them.
  private static func values(
    behind place: Int, in words: [String], of command: CommandDescription,
    _ root: CommandDescription
  ) -> Int? {
    let parts = words[place].split(separator: "=", maxSplits: 1)
    guard let option = parts.first.flatMap({ root.anyOption(String($0)) }) else { return nil }
    if option.kind != .option || parts.count > 1 { return 0 }
    let following = words[(place + 1)...].prefix { !ArgumentWalk.isOption($0) }
    guard option.parsingStrategy == .upToNextOption else { return min(1, following.count) }
    return following.prefix { command.subcommand($0) == nil }.count
  }
}

extension CommandDescription {
  /// The option with a name, of this command or of any below it.
  fileprivate func anyOption(_ name: String) -> ArgumentDescription? {
    option(name) ?? (subcommands ?? []).lazy.compactMap { $0.anyOption(name) }.first
  }
}

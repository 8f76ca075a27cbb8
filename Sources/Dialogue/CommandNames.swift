/// The names of the commands that a conversation understands, without their colon: a driver must
/// know them, since what is typed of a command is no half-typed answer.
public struct CommandNames: Sendable, Equatable {
  /// A shorter word than this is no slip for a command, and no beginning of one behind an answer.
  private static let fewestLetters = 3

  private let commands: [[String]]

  /// The names of each command.
  public init(_ commands: [[String]] = []) { self.commands = commands }

  /// Which command a word names, counted from 0: by a whole name, or by a beginning that no other
  /// command shares.
  public func index(of name: String) -> Int? {
    if let exact = commands.firstIndex(where: { $0.contains(name) }) { return exact }
    let meant = commands.indices.filter { index in
      commands[index].contains { $0.hasPrefix(name) }
    }
    return !name.isEmpty && meant.count == 1 ? meant[0] : nil
  }

  /// Whether a word names a command, whole or by so much of its name that nobody means anything
  /// else by it.
  public func isKnown(_ name: String) -> Bool {
    isName(name) || (name.count >= Self.fewestLetters && index(of: name) != nil)
  }

  /// Whether a word is a command's name that is long enough to be a slip for the command.
  public func isWholeName(_ word: String) -> Bool {
    word.count >= Self.fewestLetters && isName(word)
  }

  private func isName(_ word: String) -> Bool { commands.contains { $0.contains(word) } }
}

import DanishText

/// One request for a line.
public struct Prompt: Sendable, Equatable {
  /// What stands before the cursor, short: `Svar`.
  public var label: String
  /// The text that comes up for editing: an earlier answer, or what was half typed.
  public var prefill: String
  /// What an empty line stands for where lines cannot be edited: the text that comes up, except
  /// after a refusal, which leaves what stood there before.
  public var standing: String
  /// What Tab completes, as whole lines.
  public var candidates: [String]
  /// Lines of one kind share a history: `svar`, `dato`, `navn` …
  public var kind: String
  /// Which value is being asked for, so that a half-typed answer finds its way home.
  public var field: String
  /// What begins with a colon and is no answer.
  public var commands = CommandNames()

  /// Makes a prompt.
  public init(
    label: String, prefill: String = "", candidates: [String] = [], kind: String = "svar",
    field: String = ""
  ) {
    self.label = label
    self.prefill = prefill
    standing = prefill
    self.candidates = candidates
    self.kind = kind
    self.field = field
  }
}

extension Prompt {
  /// The command that was typed behind the text that came up, where that is unchanged: such a line
  /// is that command, and no answer.
  public func command(in line: String) -> String? {
    guard let rest = rest(of: line) else { return nil }
    let name = rest.dropFirst().prefix { !$0.isWhitespace }.lowercased()
    return commands.isKnown(name) ? rest : nil
  }

  /// Whether a command is being typed behind the text that came up: nothing is worth keeping yet.
  public func mayBecomeCommand(_ line: String) -> Bool {
    guard let rest = rest(of: line) else { return false }
    return command(in: line) != nil || !rest.contains(where: \.isWhitespace)
  }

  /// What was typed behind the text that came up, where that is unchanged; nil where nothing was, or
  /// no text came up.
  public func added(to line: String) -> String? {
    let text = prefill.trimmed
    guard !text.isEmpty, line.hasPrefix(text) else { return nil }
    let rest = line.dropFirst(text.count).trimmed
    return rest.isEmpty ? nil : rest
  }

  /// What begins with a colon behind the text that came up.
  private func rest(of line: String) -> String? {
    guard let rest = added(to: line) else { return nil }
    return rest.hasPrefix(":") && !rest.contains(where: \.isNewline) ? rest : nil
  }
}

import TextLayout

/// What readline has to say, in Danish.
enum EditorMessage {
  /// Readline's own text, as the leader reads it; `prompt` is what it was given as the prompt.
  static func told(_ message: String, prompt: String) -> String {
    if let count = message.between("(arg: ", ") ") { return Texts.count(count) }
    for (beginning, isBackwards) in [("(reverse-i-search)`", true), ("(i-search)`", false)] {
      guard let text = message.between(beginning, "': ") else { continue }
      return Texts.searching(text.oneLine, isBackwards: isBackwards)
    }
    for beginning in ["(failed reverse-i-search)`", "(failed i-search)`"] {
      guard let text = message.between(beginning, "': ") else { continue }
      return Texts.notFound(text.oneLine)
    }
    if message.hasPrefix(prompt) { return Texts.searchFor }
    return message.oneLine
  }
}

extension String {
  fileprivate func between(_ beginning: String, _ end: String) -> String? {
    guard hasPrefix(beginning), hasSuffix(end) else { return nil }
    return String(dropFirst(beginning.count).dropLast(end.count))
  }

  /// Safe to show in one row.
  fileprivate var oneLine: String {
    String(visibleForm.map { $0.isNewline ? " " : $0 })
  }
}

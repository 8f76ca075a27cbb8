/// Text that means itself in Markdown.
enum MarkdownText {
  private static let anywhere: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "&"]
  private static let atStart: Set<Character> = ["#", "+", "-", "=", "~"]

  /// One line, with a backslash before all that would mean something else. After other text on
  /// the same line, what only means something at a line's start is left in peace.
  static func escaped(_ line: some StringProtocol, afterText: Bool = false) -> String {
    var result = ""
    let blank = line.prefix { $0 == " " }
    let text = line.dropFirst(blank.count)
    for (index, character) in text.enumerated() {
      if anywhere.contains(character) || (index == 0 && !afterText && atStart.contains(character)) {
        result += "\\"
      }
      result.append(character)
    }
    return afterText ? result : numberEscaped(result)
  }

  /// `1.` at the start of a line would begin a numbered list.
  private static func numberEscaped(_ text: String) -> String {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    else { return text }
    return digits + "\\" + rest
  }
}

/// Text that means itself in Markdown.
enum MarkdownText {
  private static let anywhere = Set("\\`*_[]<>|&".utf8)
  private static let atStart = Set("#+-=~".utf8)

  /// One line, with a backslash before all that would mean something else. After other text on
  /// the same line, what only means something at a line's start is left in peace.
  ///
  /// All that means something is ASCII: bytes are looked at, which are far cheaper than characters.
  static func escaped(_ line: some StringProtocol, afterText: Bool = false) -> String {
    let text = line.utf8.drop { $0 == UInt8(ascii: " ") }
    var result: [UInt8] = []
    result.reserveCapacity(text.underestimatedCount)
    if !afterText, let first = text.first, atStart.contains(first) {
      result.append(UInt8(ascii: "\\"))
    }
    for byte in text {
      if anywhere.contains(byte) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    let escaped = String(decoding: result, as: UTF8.self)
    return afterText ? escaped : numberEscaped(escaped)
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

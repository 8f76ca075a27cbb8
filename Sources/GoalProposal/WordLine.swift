/// Words in lower case, to look for phrases in.
struct WordLine {
  private let text: String
  let words: [String]

  init(_ tokens: some Sequence<Token>) {
    words = tokens.filter { $0.kind != .mark || $0.text == "§" }.map(\.lower)
    text = " " + words.joined(separator: " ") + " "
  }

  init(_ text: String) { self.init(Token.tokens(of: text)) }

  /// Whether any of the phrases stands there, whole words only.
  func has(_ phrases: [String]) -> Bool { phrases.contains { text.contains(" \($0) ") } }

  /// Whether it begins with any of the phrases.
  func begins(_ phrases: [String]) -> Bool { phrases.contains { text.hasPrefix(" \($0) ") } }

  /// Whether any word begins so.
  func hasWord(beginning starts: [String]) -> Bool {
    words.contains { word in starts.contains(where: word.hasPrefix) }
  }
}

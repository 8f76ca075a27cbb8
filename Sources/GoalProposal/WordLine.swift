/// Words in lower case, to look for phrases in.
struct WordLine {
  /// The words with one space between and at both ends, in UTF-8: looking a phrase up in bytes is a
  /// hundred times cheaper than in characters, and hundreds of phrases are looked up in a sentence.
  private let bytes: [UInt8]
  let words: [String]

  init(_ tokens: some Sequence<Token>) {
    words = tokens.filter { $0.kind != .mark || $0.text == "§" }.map(\.lower)
    bytes = Array((" " + words.joined(separator: " ") + " ").utf8)
  }

  init(_ text: String) { self.init(Token.tokens(of: text)) }

  /// Whether any of the phrases stands there, whole words only.
  func has(_ phrases: [String]) -> Bool {
    phrases.contains { phrase in
      bytes.indices.contains { bytes[$0] == Self.space && stands(phrase, behind: $0) }
    }
  }

  /// Whether it begins with any of the phrases.
  func begins(_ phrases: [String]) -> Bool { phrases.contains { stands($0, behind: 0) } }

  /// Whether any word begins so.
  func hasWord(beginning starts: [String]) -> Bool {
    words.contains { word in starts.contains(where: word.hasPrefix) }
  }

  private static let space = UInt8(ascii: " ")

  private func stands(_ phrase: String, behind space: Int) -> Bool {
    var place = space + 1
    for byte in phrase.utf8 {
      guard place < bytes.count, bytes[place] == byte else { return false }
      place += 1
    }
    return place < bytes.count && bytes[place] == Self.space
  }
}

import DanishText

/// One sentence, row of a list or line of an answer.
struct Sentence {
  /// The number of its answer among the theme's answers.
  var answer: Int
  /// Its number in the answer.
  var number: Int
  var tokens: [Token]
  /// As written, on one line, without the mark of a list.
  var text: String
  /// All its words in lower case with one space between and at both ends: for phrases.
  var line: WordLine

  /// Its bytes in the answer.
  var range: Range<Int> {
    (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0)
  }

  var isQuestion: Bool { tokens.last?.text == "?" }

  /// How many words it has.
  var wordCount: Int { tokens.count { $0.kind == .word } }
}

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

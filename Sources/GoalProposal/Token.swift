/// A word, a number or a mark of an answer, and where it stands.
struct Token {
  enum Kind { case word, number, mark }

  /// As written.
  var text: String
  /// In lower case.
  var lower: String
  var kind: Kind
  /// Its bytes in the answer.
  var range: Range<Int>
  /// Whether anything but a mark stands right before it.
  var isSpaced: Bool
  /// Whether a line ends before it, and how many characters that line had.
  var lineBefore: Int?

  var isCapitalized: Bool { text.first?.isUppercase ?? false }

  /// The number's value, with the comma as decimal mark and the full stop for thousands.
  var value: Double? {
    guard kind == .number else { return NumberWords.values[lower] }
    let parts = text.split(separator: ",")
    guard parts.count <= 2, !text.contains(":") else { return nil }
    return Double(
      parts.enumerated().map { $0.offset == 0 ? $0.element.filter { $0 != "." } : "." + $0.element }
        .joined())
  }

  /// The four digits of a year, 1950 to 2099.
  var year: Int? {
    guard kind == .number, text.utf8.count == 4, let year = Int(text) else { return nil }
    return (1950...2099).contains(year) ? year : nil
  }
}

extension Token {
  /// The tokens of a text, in order.
  static func tokens(of text: String) -> [Token] {
    var reader = TokenReader(text)
    return reader.tokens()
  }
}

/// Reads tokens one after the other.
private struct TokenReader {
  private let characters: [Character]
  private var place = 0
  private var byte = 0
  private var lineLength = 0
  private var lineBefore: Int?
  private var isSpaced = true

  init(_ text: String) { characters = Array(text) }

  mutating func tokens() -> [Token] {
    var tokens: [Token] = []
    while place < characters.count {
      if characters[place].isWhitespace { passBlank() } else { tokens.append(token()) }
    }
    return tokens
  }

  private mutating func passBlank() {
    isSpaced = true
    if characters[place].isNewline {
      // An empty line ends a sentence, however long the line before was.
      lineBefore = lineBefore == nil ? lineLength : 0
      lineLength = 0
    }
    advance()
  }

  private mutating func advance() {
    byte += characters[place].utf8.count
    if !characters[place].isNewline { lineLength += 1 }
    place += 1
  }

  private mutating func token() -> Token {
    let (start, first) = (byte, place)
    let kind = passToken()
    let text = String(characters[first..<place])
    defer { (isSpaced, lineBefore) = (false, nil) }
    return Token(
      text: text, lower: text.lowercased(), kind: kind, range: start..<byte, isSpaced: isSpaced,
      lineBefore: lineBefore)
  }

  private mutating func passToken() -> Token.Kind {
    let kind = kind(at: place) ?? .mark
    advance()
    while kind != .mark, place < characters.count, isInside(kind) { advance() }
    return kind
  }

  private func kind(at place: Int) -> Token.Kind? {
    guard characters.indices.contains(place) else { return nil }
    if characters[place].isASCII, characters[place].isNumber { return .number }
    return characters[place].isLetter ? .word : .mark
  }

  /// Whether the character goes on with the word or number: *31*, *10.000*, *SFO-lederen*.
  private func isInside(_ kind: Token.Kind) -> Bool {
    let next = self.kind(at: place)
    guard next == .mark else { return next == kind || kind == .word }
    let joins = kind == .number ? ".,:" : "-'’/"
    return joins.contains(characters[place]) && self.kind(at: place + 1) == kind
  }
}

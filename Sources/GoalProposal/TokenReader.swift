/// Reads tokens one after the other.
struct TokenReader {
  private let characters: [Character]
  private var place = 0
  private var byte = 0
  private var lineLength = 0
  private var lineBefore: Int?
  private var isSpaced = true

  init(_ text: some StringProtocol) { characters = Array(text) }

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

import DanishText

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

  /// Whether it is a month's name.
  var isMonth: Bool { PlanDate.monthNames.contains(lower) }

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
  static func tokens(of text: some StringProtocol) -> [Token] {
    var reader = TokenReader(text)
    return reader.tokens()
  }
}

import DanishText
import PlanModel

/// The sentences of a short text, and their words.
enum Sentences {
  /// The sentences, each with the mark that ends it. A full stop ends one only before a blank and
  /// a capital, so that *kl. 15* does not.
  static func of(_ text: String) -> [String] {
    var sentences: [String] = []
    var (start, place) = (text.startIndex, text.startIndex)
    while let mark = text.utf8[place...].firstIndex(where: isMark) {
      place = text.utf8.index(after: mark)
      guard endsSentence(text.utf8[mark], before: text[place...]) else { continue }
      sentences.append(String(text[start..<place]).trimmed)
      start = place
    }
    let rest = String(text[start...])
    return rest.hasText ? sentences + [rest.trimmed] : sentences
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ".")
  }

  private static func endsSentence(_ mark: UInt8, before rest: Substring) -> Bool {
    guard let next = rest.first else { return true }
    guard next.isWhitespace else { return false }
    return mark != UInt8(ascii: ".") || rest.first { !$0.isWhitespace }?.isUppercase ?? true
  }

  /// The words, in small letters, without marks around them.
  static func words(_ sentence: String) -> [String] {
    sentence.lowercased().unicodeScalars.split { !isInWord($0) }
      .filter { $0.contains { $0 != "-" } }.map { String($0) }
  }

  /// Letters, with what stands on them, numbers, and the dash inside a word. Of most letters the
  /// number says it: the properties of Unicode are slow to look up.
  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "\u{e0}"..."\u{f6}", "\u{f8}"..."\u{ff}": return true
    case "\0"..."\u{7f}": return false
    default:
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
    }
  }
}

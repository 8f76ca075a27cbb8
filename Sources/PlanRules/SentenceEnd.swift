import DanishText
import PlanModel

/// Tells the full stop that ends a sentence from those in *6.000*, *kl. 14*, *30. oktober* and
/// *jf. Serviceloven*.
enum SentenceEnd {
  /// Whether the full stop just before a place ends a sentence.
  static func isStop(
    before place: Int, lastWord: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var next = place
    while let (scalar, length) = bytes.scalar(at: next), isClosing(scalar) { next += length }
    guard next < bytes.count else { return true }
    guard passBlanks(&next, bytes) else { return false }
    while let (scalar, length) = bytes.scalar(at: next), isOpening(scalar) { next += length }
    guard next < bytes.count else { return true }
    let follower = bytes[next]
    if isSmallLetter(next, bytes) { return false }
    if follower &- 0x30 < 10, !isAfterLongWord(place, lastWord, bytes) { return false }
    return !isAbbreviated(before: place, follower: next, bytes)
  }

  /// Passes blanks and line ends; false where there are none.
  private static func passBlanks(
    _ next: inout Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = next
    while let (scalar, length) = bytes.scalar(at: next),
      scalar.isBlank || scalar.value <= 0x20 || HiddenCharacters.contains(scalar)
    {
      next += length
    }
    return next > start
  }

  /// What may stand between the full stop and the blank: closing quotation marks and brackets.
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", ")", "]", "}", "»", "«", "”", "“", "’", "‘", "›", "‹", "*", "_": true
    default: false
    }
  }

  /// What may stand before the next sentence's first letter.
  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "(", "[", "{", "»", "«", "”", "“", "„", "’", "‘", "‚", "›", "‹", "*", "_", "–",
      "—", "-":
      true
    default: scalar.isBlank
    }
  }

  private static func isSmallLetter(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = bytes[place]
    if byte &- 0x61 < 26 { return true }
    // In UTF-8 the small æ, ø and å end in A6, B8 and A5; the capitals lie below 9F.
    return byte == 0xc3 && place + 1 < bytes.count && bytes[place + 1] >= 0xa0
  }

  /// Whether the word before the full stop is too long for *kl. 14* and is no number.
  private static func isAfterLongWord(
    _ place: Int, _ lastWord: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    place - lastWord > 4 && bytes[lastWord] > 0x39
  }

  // MARK: Abbreviations

  /// The longest abbreviation, in bytes, with its full stops.
  private static let longest = 12

  private static func isAbbreviated(
    before place: Int, follower: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var start = place - 1
    while start > 0, place - start <= longest, isAbbreviationByte(bytes[start - 1]) { start -= 1 }
    guard place - start <= longest else { return false }
    var hash = WordHash()
    var letters = 0
    for letter in start..<place where bytes[letter] != UInt8(ascii: ".") {
      hash = hash.adding(bytes[letter])
      letters += 1
    }
    let hasStopInside = letters + 1 < place - start
    // *N. Hansen*: an initial. *I* is a word.
    if letters == 1 { return bytes[start] &- 0x41 < 26 && bytes[start] != UInt8(ascii: "I") }
    switch Abbreviations.table[hash] {
    case .within: return true
    case .atEnd: return !Abbreviations.opensSentence(follower, bytes)
    // *H.C. Andersen*, *s.u.*: what has a full stop inside is an abbreviation, known or not.
    case nil: return hasStopInside && !Abbreviations.opensSentence(follower, bytes)
    }
  }

  private static func isAbbreviationByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: ".")
  }
}

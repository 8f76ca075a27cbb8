/// Filler that is known by its marks: `[navn]`, `<dato>`, `{indsæt tekst}`, `____`.
enum FillerForm {
  /// The most bytes between two brackets.
  private static let longest = 60
  /// The fewest low lines that are a line to write on.
  private static let shortestLine = 3

  /// Whether the mark there begins such filler.
  static func isAt(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: "_"): return isLine(place, bytes)
    case UInt8(ascii: "["): return isBracket(place, closing: UInt8(ascii: "]"), bytes)
    case UInt8(ascii: "<"): return isBracket(place, closing: UInt8(ascii: ">"), bytes)
    default: return isBracket(place, closing: UInt8(ascii: "}"), bytes)
    }
  }

  private static func isLine(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let line = bytes[place...].prefix { $0 == UInt8(ascii: "_") }
    return line.count >= shortestLine
  }

  private static func isBracket(
    _ place: Int, closing: UInt8, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let last = min(bytes.count, place + longest + 2)
    // By bytes, as a text may have a million brackets that are never closed.
    guard let end = (place + 1..<last).first(where: { bytes[$0] == closing }),
      !isPartOfWord(place, end, bytes)
    else { return false }
    let words = PlainWords(bytes, from: place + 1, to: end, isOneRun: false)
    guard let first = words.first else { return false }
    let isPrompt =
      FillerNouns.verbs.contains(first)
      || words.first { !FillerNouns.fillWords.contains($0) }.map(FillerNouns.contain) ?? false
    return isPrompt
      && String(decoding: bytes[(place + 1)..<end], as: UTF8.self).allSatisfy(isOrdinary)
  }

  /// Letters, spaces and the marks of a short text: an address or a file's name has others.
  private static func isOrdinary(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || " .,-–…/()".contains(character)
  }

  /// *medarbejder[navn]e*, and a link's text, `[navn](adresse)`.
  private static func isPartOfWord(
    _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let isInWord = start > 0 && isLetter(bytes[start - 1])
    guard end + 1 < bytes.count else { return isInWord }
    return isInWord || isLetter(bytes[end + 1]) || bytes[end + 1] == UInt8(ascii: "(")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0xc3 < 0x15
  }
}

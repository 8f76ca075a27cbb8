/// Left-over filler: what stands in a template until somebody writes the real thing.
///
/// Here are the words; forms made of marks, `[navn]` and `____`, are in `FillerForm`.
enum Filler {
  /// Whether a word of so many letters that begins so may be filler. Almost all are not.
  @inline(__always)
  static func mayBegin(_ byte: UInt8, _ letters: Int) -> Bool {
    lengths[Int(byte & 0x1f)] >> UInt16(min(letters, 15)) & 1 == 1
  }

  /// For each first letter, by its lowest five bits, how many letters filler may have: one bit for
  /// each number up to 14, and one for all beyond. *asdf, (å)åååå, dd, indsæt, klik, lorem, NN,
  /// skriv, tbd, todo, tekst, udfyldes, vælg, xx, yyyy.*
  private static let lengths: InlineArray<32, UInt16> = [
    0, 0x0010, 0, 0x0550, 0x0554, 0, 0, 0,
    0, 0x0040, 0, 0x0010, 0x0020, 0, 0x0006, 0,
    0, 0, 0, 0x0020, 0x0038, 0x0100, 0x0010, 0,
    0xfffe, 0x0550, 0, 0, 0, 0, 0, 0,
  ]

  /// Whether the word there is filler.
  static func isAt(_ start: Int, end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes[start] | 0x20 == UInt8(ascii: "n") { return isAlone(start, in: bytes) }
    // Many words begin like filler and are as long: *til, deres, skole*.
    guard isKnown(UnsafeBufferPointer(rebasing: bytes[start..<end])) else { return false }
    let word = FillerWord(start: start, end: end, bytes: bytes)
    switch bytes[start] | 0x20 {
    case UInt8(ascii: "t"):
      return word.isReminder || (word.lower == "tekst" && word.isFirst && word.isBefore(["her"]))
    case UInt8(ascii: "a"): return true
    case UInt8(ascii: "l"): return word.lower == "lorem" && word.isBefore(["ipsum"])
    case UInt8(ascii: "i"), UInt8(ascii: "s"): return word.isFirst && word.isPrompt
    case UInt8(ascii: "u"): return word.isFirst && word.isToBeFilledIn
    case UInt8(ascii: "k"), UInt8(ascii: "v"): return word.isControlText
    case UInt8(ascii: "d"), UInt8(ascii: "y"), 0xe3: return word.isDateForm
    case UInt8(ascii: "x"): return word.isCrossedOut
    default: return false
    }
  }

  /// Whether a word is filler by its letters, wherever it stands.
  private static func isKnown(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    switch word[0] | 0x20 {
    case UInt8(ascii: "t"):
      return equals(word, "todo") || equals(word, "tbd") || equals(word, "tekst")
    case UInt8(ascii: "i"): return equals(word, "indsæt")
    case UInt8(ascii: "s"): return equals(word, "skriv")
    case UInt8(ascii: "u"): return equals(word, "udfyldes")
    case UInt8(ascii: "k"): return equals(word, "klik")
    case UInt8(ascii: "v"): return equals(word, "vælg")
    // A form for a date repeats its first letter.
    case 0xe3: return word.count >= 4 && word[1] | 0x20 == word[3] | 0x20
    case UInt8(ascii: "d"), UInt8(ascii: "y"): return word.count >= 2 && word[0] == word[1]
    case UInt8(ascii: "a"): return equals(word, "asdf")
    case UInt8(ascii: "l"): return equals(word, "lorem")
    case UInt8(ascii: "x"): return word.count == 1 || !(word[1] &- 0x61 < 23)
    default: return false
    }
  }

  /// Whether the words are the same but for capitals.
  private static func equals(_ word: UnsafeBufferPointer<UInt8>, _ other: StaticString) -> Bool {
    guard word.count == other.utf8CodeUnitCount else { return false }
    // In UTF-8 capitals differ from small letters by this bit, also æ, ø and å.
    return word.indices.allSatisfy { word[$0] | 0x20 == other.utf8Start[$0] | 0x20 }
  }

  /// Whether a text without a word is nothing but dots, dashes and question marks.
  static func isWhole(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 > 0x20 }
      && bytes.allSatisfy { $0 >= 0x80 || ". ?-_[]<>()\n".utf8.contains($0) }
  }

  /// Whether the text says nothing but NN or N.N., the Danish for somebody.
  private static func isAlone(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start == 0, bytes.count <= 5 else { return false }
    let letters = bytes.filter { ($0 | 0x20) &- 0x61 < 26 }
    return letters.count == 2 && letters.allSatisfy { $0 | 0x20 == UInt8(ascii: "n") }
  }
}

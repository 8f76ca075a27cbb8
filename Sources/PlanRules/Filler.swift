/// Left-over filler: what stands in a template until somebody writes the real thing.
enum Filler {
  /// Whether a word of so many letters that begins so may be filler. Almost all are not.
  @inline(__always)
  static func mayBegin(_ byte: UInt8, _ letters: Int) -> Bool {
    lengths[Int(byte & 0x1f)] >> UInt16(min(letters, 15)) & 1 == 1
  }

  /// For each first letter, by its lowest five bits, how many letters filler may have: one bit for
  /// each number up to 14, and one for all beyond. *asdf, indsæt, lorem, NN, skriv, todo, udfyldes,
  /// xxx.*
  private static let lengths: InlineArray<32, UInt16> = [
    0, 0x0010, 0, 0, 0, 0, 0, 0,
    0, 0x0040, 0, 0, 0x0020, 0, 0x0006, 0,
    0, 0, 0, 0x0020, 0x0038, 0x0100, 0, 0,
    0xfff8, 0, 0, 0, 0, 0, 0, 0,
  ]

  /// Whether the word there is filler.
  static func isAt(_ start: Int, end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
    return switch word[0] | 0x20 {
    case UInt8(ascii: "t"):
      equals(word, "todo") || equals(word, "tbd")
        || (equals(word, "tekst") && isPrompt(start, end, in: bytes))
    case UInt8(ascii: "a"): equals(word, "asdf")
    case UInt8(ascii: "l"): equals(word, "lorem") && follows("ipsum", end, in: bytes)
    case UInt8(ascii: "s"): equals(word, "skriv") && isPrompt(start, end, in: bytes)
    case UInt8(ascii: "i"): equals(word, "indsæt") && isFirst(start, in: bytes)
    case UInt8(ascii: "u"): equals(word, "udfyldes") && isFirst(start, in: bytes)
    case UInt8(ascii: "n"): isAlone(start, in: bytes)
    default: word.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
    }
  }

  /// Whether the words are the same but for capitals.
  private static func equals(_ word: UnsafeBufferPointer<UInt8>, _ other: StaticString) -> Bool {
    guard word.count == other.utf8CodeUnitCount else { return false }
    // In UTF-8 capitals differ from small letters by this bit, also æ, ø and å.
    return word.indices.allSatisfy { word[$0] | 0x20 == other.utf8Start[$0] | 0x20 }
  }

  /// `skriv her`, `tekst her`, at the beginning or in brackets.
  private static func isPrompt(
    _ start: Int, _ end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    isFirst(start, in: bytes) && follows("her", end, in: bytes)
  }

  /// Whether a text without a word is nothing but dots, dashes and question marks.
  static func isWhole(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 > 0x20 }
      && bytes.allSatisfy { $0 >= 0x80 || ". ?-_[]<>()\n".utf8.contains($0) }
  }

  /// Whether the word is the first of the text, or of what stands in brackets.
  private static func isFirst(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = bytes[..<start].last(where: { $0 > 0x20 }) else { return true }
    return "[<({".utf8.contains(last)
  }

  private static func follows(
    _ word: String, _ end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let rest = bytes[end...].drop { $0 <= 0x20 }.prefix(word.utf8.count)
    return rest.map { $0 | 0x20 }.elementsEqual(word.utf8)
  }

  /// Whether the text says nothing but NN or N.N., the Danish for somebody.
  private static func isAlone(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start == 0, bytes.count <= 5 else { return false }
    let letters = bytes.filter { ($0 | 0x20) &- 0x61 < 26 }
    return letters.count == 2 && letters.allSatisfy { $0 | 0x20 == UInt8(ascii: "n") }
  }
}

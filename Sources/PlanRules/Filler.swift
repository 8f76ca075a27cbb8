/// Left-over filler: what stands in a template until somebody writes the real thing.
enum Filler {
  /// Whether a word of so many letters that begins so may be filler. Almost all are not.
  static func mayBegin(_ byte: UInt8, _ letters: Int) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "x"): letters >= 3
    case UInt8(ascii: "t"): letters == 4 || letters == 3 || letters == 5
    case UInt8(ascii: "l"), UInt8(ascii: "s"): letters == 5
    case UInt8(ascii: "i"): letters == 6
    case UInt8(ascii: "u"): letters == 8
    case UInt8(ascii: "n"): letters <= 2
    case UInt8(ascii: "a"): letters == 4
    default: false
    }
  }

  /// Whether the word there is filler.
  static func isAt(_ start: Int, end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    switch word {
    case "todo", "tbd", "asdf": return true
    case "lorem": return follows("ipsum", end, in: bytes)
    case "skriv", "tekst": return isFirst(start, in: bytes) && follows("her", end, in: bytes)
    case "indsæt", "udfyldes": return isFirst(start, in: bytes)
    case "n", "nn": return isAlone(start, end, "n", in: bytes)
    default: return word.utf8.allSatisfy { $0 == UInt8(ascii: "x") }
    }
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
  private static func isAlone(
    _ start: Int, _ end: Int, _ letter: String, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let letters = bytes.map { $0 | 0x20 }.filter { $0 &- 0x61 < 26 }
    return start == 0 && letters.count == 2 && bytes.count <= 5
      && letters.allSatisfy { [$0].elementsEqual(letter.utf8) }
  }
}

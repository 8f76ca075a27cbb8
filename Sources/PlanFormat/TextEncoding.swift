/// Turns the bytes of a file that is not UTF-8, as people's programs leave it, into UTF-8.
///
/// Lines and columns stay the same, so that a place in the decoded text is the place in the file.
enum TextEncoding {
  /// What was wrong, and where it first shows, in bytes of the decoded text.
  struct Remark: Sendable {
    var message: String
    var place: Range<Int>
  }

  /// The text in UTF-8 with what was wrong; nil where nothing sensible can be made of it.
  static func decode(_ bytes: [UInt8]) -> (text: [UInt8], remark: Remark)? {
    if let wide = UTF16Text(bytes) {
      let text = Array(wide.text.utf8)
      return (text, Remark(message: Texts.utf16, place: 0..<0))
    }
    // Most files are UTF-8, of which nothing is to be made.
    if bytes.contains(0) || String(validating: bytes, as: UTF8.self) != nil { return nil }
    return decodeWindows(bytes)
  }

  /// Every byte that is no UTF-8 is taken for Windows-1252: also a file that is half of each,
  /// as pasting in an old editor leaves it, comes out right.
  private static func decodeWindows(_ bytes: [UInt8]) -> (text: [UInt8], remark: Remark)? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    var first: Range<Int>?
    var letter = ""
    var count = 0
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length > 0 {
        text += bytes[index..<index + length]
        index += length
        continue
      }
      let scalar = Self.windows1252(bytes[index])
      let start = text.count
      text += Array(String(scalar).utf8)
      if first == nil { (first, letter) = (start..<text.count, String(scalar)) }
      count += 1
      index += 1
    }
    guard let first else { return nil }
    return (text, Remark(message: Texts.windows1252(letter, count), place: first))
  }

  /// The length of the valid UTF-8 sequence at a place; 0 where there is none.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count,
      bytes[index + 1..<index + length].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return 0 }
    let second = bytes[index + 1]
    switch first {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return 0
    default: return length
    }
  }

  /// The character of a byte in Windows-1252; the five that it leaves out become U+FFFD.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard byte & 0xE0 == 0x80 else { return Unicode.Scalar(byte) }
    return specials[Int(byte - 0x80)]
  }

  private static let specials = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}

/// A text in UTF-16, with a byte order mark, or where every other of the first bytes is zero.
struct UTF16Text {
  /// The text.
  let text: String

  /// Reads it; nil where the bytes are not UTF-16.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    let isLittle: Bool
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): isLittle = true
    case (0xFE, 0xFF): isLittle = false
    case (1..., 0) where bytes[3] == 0: isLittle = true
    case (0, 1...) where bytes[2] == 0: isLittle = false
    default: return nil
    }
    let units = stride(from: 0, to: bytes.count, by: 2).map { index -> UInt16 in
      let (high, low) = isLittle ? (index + 1, index) : (index, index + 1)
      return UInt16(bytes[high]) << 8 | UInt16(bytes[low])
    }
    let text = units.first == 0xFEFF ? units.dropFirst() : units[...]
    if text.contains(0) { return nil }
    self.text = String(decoding: text, as: UTF16.self)
  }
}

import DanishText
import PlanModel

/// Tells the mark with which a list item begins: `- `, `• `, `■`, `1. `, `a) ` and their like.
enum ListMarker {
  /// Whether a list item begins at a place, the first in its line that is no blank.
  static func isAt(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let (scalar, length) = bytes.scalar(at: place) else { return false }
    if isBullet(scalar) { return true }
    if isDash(scalar) { return isBlank(place + length, bytes) }
    let start = scalar == "(" ? place + 1 : place
    return isNumber(start, bytes, inBrackets: start > place)
  }

  /// Whether a character can be nothing but the mark of a list item.
  static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // • ‣ ⁃ ∙ ⋅, and Word's own symbols.
    case 0x2022, 0x2023, 0x2043, 0x2219, 0x22c5, 0xf000...0xf0ff: true
    // Squares, circles, lozenges and triangles; boxes to tick; ticks and stars; ornamental arrows.
    case 0x25a0...0x25ff, 0x2605, 0x2606, 0x2610...0x2612, 0x2713...0x2718, 0x2726...0x2756,
      0x2794...0x27be, 0x2b1b, 0x2b1c:
      true
    default: false
    }
  }

  /// A mark that is one only at the beginning of a line and before a blank.
  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x2015, 0x2190...0x21ff, 0x2212, 0xb7: true
    // - * + > o
    case 0x2d, 0x2a, 0x2b, 0x3e, 0x6f: true
    default: false
    }
  }

  /// `1. `, `12) `, `a) `, `iv. `; in brackets, `(1) `.
  private static func isNumber(
    _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>, inBrackets: Bool
  ) -> Bool {
    var end = start
    while end < bytes.count, end - start < 5, isDigit(bytes[end]) { end += 1 }
    if end == start { end = letteredEnd(start, bytes) } else if end - start > 2 { return false }
    guard end > start, end < bytes.count else { return false }
    let isClosed = bytes[end] == UInt8(ascii: ")")
    guard isClosed || (!inBrackets && bytes[end] == UInt8(ascii: ".")) else { return false }
    return isBlank(end + 1, bytes)
  }

  /// Where a small letter, or a Roman number in small letters, ends; its start where none stands.
  private static func letteredEnd(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while end < bytes.count, end - start < 5, isRoman(bytes[end]) { end += 1 }
    if end > start { return end }
    guard start < bytes.count, bytes[start] &- 0x61 < 26 else { return start }
    return start + 1
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "i") || byte == UInt8(ascii: "v") || byte == UInt8(ascii: "x")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isBlank(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.scalar(at: place)?.scalar.isBlank ?? false
  }
}

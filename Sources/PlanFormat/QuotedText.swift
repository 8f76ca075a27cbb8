import PlanModel

/// Puts text that stands in a file between quotation marks.
enum QuotedText {
  /// The edits that quote a stretch: `"` at both ends, and `\` before what needs it.
  static func edits(around range: Range<Int>, in bytes: [UInt8]) -> [TextEdit] {
    var edits = [TextEdit(range.lowerBound..<range.lowerBound, "\"")]
    edits += escapes(in: range, bytes)
    return edits + [TextEdit(range.upperBound..<range.upperBound, "\"")]
  }

  /// The edits that turn the marks around a stretch into `"`, whatever they are.
  static func edits(
    replacing first: Range<Int>, and last: Range<Int>, in bytes: [UInt8]
  ) -> [TextEdit] {
    [TextEdit(first, "\"")] + escapes(in: first.upperBound..<last.lowerBound, bytes)
      + [TextEdit(last, "\"")]
  }

  private static func escapes(in range: Range<Int>, _ bytes: [UInt8]) -> [TextEdit] {
    range.compactMap { place in
      switch bytes[place] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): TextEdit(place..<place, "\\")
      case UInt8(ascii: "\t"): TextEdit(place..<place + 1, " ")
      default: nil
      }
    }
  }

  /// The bytes after the closing mark of a quoted text that begins at a place; nil where it is
  /// not closed before the end.
  static func end(_ bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    let mark = bytes[start]
    var place = start + 1
    while place < end {
      if mark == UInt8(ascii: "\""), bytes[place] == UInt8(ascii: "\\") {
        place += 2
        continue
      }
      if bytes[place] == mark {
        let isDoubled = mark == UInt8(ascii: "'") && place + 1 < end && bytes[place + 1] == mark
        if !isDoubled { return place + 1 }
        place += 1
      }
      place += 1
    }
    return nil
  }

  /// The curly marks around a stretch; nil where there are none.
  static func curlyMarks(
    around range: Range<Int>, in bytes: [UInt8]
  ) -> (first: Range<Int>, last: Range<Int>)? {
    guard range.count >= 6 else { return nil }
    let first = range.lowerBound..<range.lowerBound + 3
    let last = range.upperBound - 3..<range.upperBound
    guard isCurly(bytes[first]), isCurly(bytes[last]) else { return nil }
    return (first, last)
  }

  /// U+2018 to U+201F: ‘ ’ ‚ ‛ “ ” „ ‟.
  static func isCurly(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 3 && bytes.starts(with: [0xE2, 0x80])
      && (0x98...0x9F).contains(bytes[bytes.startIndex + 2])
  }
}

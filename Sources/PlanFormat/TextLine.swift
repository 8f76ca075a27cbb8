import DanishText
import PlanModel

/// One line of a file as a person sees it: how far it is moved in, its dashes, its key, its value.
struct TextLine {
  /// Its number, from 0.
  let number: Int
  /// Its bytes without the line break.
  let range: Range<Int>
  /// The bytes of what stands before the first dash, key or text.
  let margin: Range<Int>
  /// Where the key or, without one, the text begins, after all dashes.
  let start: Int
  /// Whether a dash stands before it.
  let isItem: Bool
  /// The key without its colon; nil where the line has none.
  let key: Range<Int>?
  /// What follows the key, or the whole text, without spaces at either end.
  let value: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>, number: Int) {
    self.number = number
    self.range = range
    var place = range.lowerBound
    while place < range.upperBound, Self.isBlank(bytes[place]) { place += 1 }
    margin = range.lowerBound..<place
    var hasDash = false
    while place + 1 < range.upperBound, bytes[place] == UInt8(ascii: "-"),
      bytes[place + 1] == UInt8(ascii: " ")
    {
      hasDash = true
      place += 1
      while place < range.upperBound, bytes[place] == UInt8(ascii: " ") { place += 1 }
    }
    start = place
    isItem = hasDash
    key = Self.key(in: bytes, place..<range.upperBound)
    let rest = (key?.upperBound).map { $0 + 1 } ?? place
    value = Self.trimmed(bytes, rest..<range.upperBound)
  }

  /// The column of the key, or of the text, from 0, in bytes.
  var column: Int { start - range.lowerBound }

  /// Whether there is nothing on it, or a comment only.
  func isEmpty(_ bytes: [UInt8]) -> Bool {
    start == range.upperBound || (key == nil && bytes[start] == UInt8(ascii: "#"))
  }

  /// Whether its key is one of the formats'.
  func hasKnownKey(_ bytes: [UInt8]) -> Bool {
    key.map { Self.isKnown(bytes[$0]) } ?? false
  }

  static func isKnown(_ key: ArraySlice<UInt8>) -> Bool {
    let name = Normalization.nfc(String(decoding: key, as: UTF8.self))
    return PlanKey(rawValue: name) != nil
  }

  /// A word of letters, digits, `-` and `_`, up to a colon that ends it.
  static func key(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var place = range.lowerBound
    while place < range.upperBound, isKeyByte(bytes[place]) { place += 1 }
    guard place > range.lowerBound, place < range.upperBound, bytes[place] == UInt8(ascii: ":")
    else { return nil }
    let key = range.lowerBound..<place
    let isFollowed = place + 1 == range.upperBound || isBlank(bytes[place + 1])
    return isFollowed || isKnown(bytes[key]) ? key : nil
  }

  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  /// Whether a byte may be part of a key: letters, digits, `-` and `_`.
  static func isKeyByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}

/// What may stand in and between the digits of a number that somebody has written.
enum NumberMark: Equatable {
  case digit
  /// A character that nobody sees.
  case hidden
  /// A space of any width, or a tab.
  case blank
  /// A line's end.
  case lineEnd
  /// A hyphen, a dash, a minus.
  case dash
  case dot
  case stroke

  /// What stands at a place, and how many bytes it fills; nil where it is something else.
  static func at(
    _ place: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (mark: NumberMark, length: Int)? {
    let byte = bytes[place]
    if byte < 0x80 { return ascii(byte).map { ($0, 1) } }
    // Letters from À to ÿ, among them æ, ø and å, are most of what is beyond ASCII.
    guard byte != 0xc3, let (scalar, length) = bytes.scalar(at: place) else { return nil }
    return of(scalar).map { ($0, length) }
  }

  /// What ends just before a place, and how many bytes it fills; nil where it is something else.
  static func before(
    _ place: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (mark: NumberMark, length: Int)? {
    let last = place - 1
    guard last >= 0 else { return nil }
    if bytes[last] < 0x80 { return ascii(bytes[last]).map { ($0, 1) } }
    let start = start(ofScalarWith: last, in: bytes)
    guard let found = at(start, in: bytes), start + found.length == place else { return nil }
    return found
  }

  /// Where the character begins that a byte belongs to.
  static func start(ofScalarWith place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = place
    while start > 0, place - start < 3, bytes[start] & 0xc0 == 0x80 { start -= 1 }
    return start
  }

  private static func ascii(_ byte: UInt8) -> NumberMark? {
    switch byte {
    case 0x30...0x39: .digit
    case UInt8(ascii: " "), 0x09: .blank
    case 0x0a, 0x0d: .lineEnd
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: "/"): .stroke
    case 0..<0x20, 0x7f: .hidden
    default: nil
    }
  }

  private static func of(_ scalar: Unicode.Scalar) -> NumberMark? {
    if scalar.isBlank { return .blank }
    return switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0x2043, 0xfe58, 0xfe63, 0xff0d: .dash
    case 0x2044, 0x2215: .stroke
    // What chooses between forms of the character before it shows nothing of its own.
    case 0xfe00...0xfe0f: .hidden
    default: HiddenCharacters.contains(scalar) ? .hidden : nil
    }
  }
}

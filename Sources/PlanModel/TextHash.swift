/// A hash of texts that does not mind how they are wrapped.
///
/// FNV-1a, 64 bits (Fowler, Noll, Vo). It keeps an eye on changes; it is no lock.
public struct TextHash: Sendable {
  /// The hash of what was taken in so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// A hash of nothing yet.
  public init() {}

  /// Takes in a text and its end.
  public mutating func add(_ text: String) {
    for byte in Self.folded(text).utf8 { add(byte) }
    add(0)
  }

  /// Takes in a mark that no text holds.
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// One space for each run of white space. Most texts have no other, and are seen to be so at the
  /// cost of looking at their bytes.
  static func folded(_ text: String) -> String {
    var afterSpace = true
    let isFolded = text.utf8.allSatisfy { byte in
      defer { afterSpace = byte == 0x20 }
      // Beyond ASCII, white space begins with one of these.
      return byte > 0x20 && !(0xC2 == byte || (0xE1...0xE3).contains(byte))
        || byte == 0x20 && !afterSpace
    }
    if isFolded, !afterSpace || text.isEmpty { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Hexadecimal digits, with noughts before them.
  public static func digits(_ value: UInt64, count: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}

/// A short mark by which texts are told apart: FNV-1a, 64 bits (Fowler, Noll, Vo).
///
/// Good for recognising, not against somebody who wants two texts to look alike.
public struct ContentHash: Sendable, Hashable {
  /// The number.
  public let value: UInt64

  /// The mark of these bytes.
  public init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = hash
  }

  /// Reads sixteen hexadecimal digits.
  public init?(text: some StringProtocol) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  /// Sixteen hexadecimal digits.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Eight hexadecimal digits, where space is short.
  var short: String { String(text.suffix(8)) }
}

/// Tells quickly of most texts that they hold nothing to hide: neither a hidden character nor digits
/// enough for a CPR number.
///
/// Eight bytes are looked at as one number. A text of which this is not certain is to be looked at
/// by `HiddenCharacters` and `CPRNumber` themselves.
public enum HarmlessText {
  /// A CPR number has as many digits.
  private static let digitsOfNumber = 10
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let high = ones &* 0x80

  /// Whether a text is certain to be harmless. False tells nothing.
  public static func isCertain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isCertain(_:)) ?? false
  }

  /// The same of UTF-8 bytes.
  public static func isCertain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (place, digits) = (0, 0)
    let raw = UnsafeRawBufferPointer(bytes)
    while place &+ 8 <= bytes.count {
      let eight = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      guard hasOnlyPlain(eight) else { return false }
      digits &+= self.digits(in: eight)
      place &+= 8
    }
    // The rest is filled up with what is plain and no digit.
    var rest = ones &* 0x20
    for byte in bytes[place...] { rest = rest &<< 8 | UInt64(byte) }
    return hasOnlyPlain(rest) && digits &+ self.digits(in: rest) < digitsOfNumber
  }

  /// Whether eight bytes are nothing but ASCII that can be seen, line feeds, and letters from À to ÿ.
  @inline(__always)
  private static func hasOnlyPlain(_ eight: UInt64) -> Bool {
    // No sum reaches the next byte: the high bits are left out.
    let low = eight & ~high
    let isBelowSpace = ~(low &+ ones &* 0x60)
    let isLineFeed = ~((low ^ ones &* 0x0a) &+ ones &* 0x7f)
    let isDelete = low &+ ones
    // Both upper bits are set where a letter beyond ASCII begins, and À to ÿ begin with 0xc3. What
    // goes on with a letter is no reason to stop: its beginning was one.
    let begins = eight & (eight &<< 1)
    let isOtherThanC3 = (low ^ ones &* 0x43) &+ ones &* 0x7f
    let others = ((isBelowSpace & ~isLineFeed | isDelete) & ~eight) | (begins & isOtherThanC3)
    return others & high == 0
  }

  /// How many of eight bytes are digits.
  @inline(__always)
  private static func digits(in eight: UInt64) -> Int {
    let low = eight & ~high
    let isDigit = (low &+ ones &* 0x50) & ~(low &+ ones &* 0x46) & ~eight & high
    // The sum of the bytes of a number comes to stand in its highest.
    return Int(((isDigit &>> 7) &* ones) &>> 56)
  }
}

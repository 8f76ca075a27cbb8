extension UnsafeBufferPointer<UInt8> {
  /// The character that begins at a place in UTF-8 bytes, and how many bytes it fills; nil inside a
  /// character, past the end, or where the bytes are no UTF-8.
  @inlinable
  public func scalar(at place: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard indices.contains(place) else { return nil }
    let lead = self[place]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    guard lead >= 0xc2, place + length <= count else { return nil }
    let mask: UInt32 = length == 2 ? 0x1f : length == 3 ? 0x0f : 0x07
    var value = UInt32(lead) & mask
    for offset in 1..<length { value = value << 6 | UInt32(self[place + offset] & 0x3f) }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit of ASCII.
  @inlinable public var isLetterOrDigit: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
}

extension Unicode.Scalar {
  /// Whether it is a space of any width, a tab, or one that does not break. Line ends are none.
  @inlinable
  public var isBlank: Bool {
    switch value {
    case 0x09, 0x20, 0xa0, 0x1680, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: true
    default: false
    }
  }
}

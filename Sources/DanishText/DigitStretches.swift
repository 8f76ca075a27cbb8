/// The stretches of a text that hold nothing but digits and what may stand between them, and in
/// which there are ten digits or more.
struct DigitStretches {
  /// Every CPR number ends with four digits, with nothing but hidden characters among them: so
  /// every fourth byte needs to be looked at, and no more.
  private static let step = 4

  private let bytes: UnsafeBufferPointer<UInt8>
  private var probe = step - 1
  /// Where the last stretch ended: no byte is looked at twice, however the text was made.
  private var floor = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next stretch; nil where there are no more.
  mutating func next() -> Range<Int>? {
    while probe < bytes.count {
      passLetters()
      guard probe < bytes.count else { return nil }
      guard isDigitOrHidden(probe) else {
        probe += Self.step
        continue
      }
      let (stretch, digits) = stretch(around: probe)
      floor = stretch.upperBound
      probe = floor + Self.step - 1
      if digits >= 10 { return stretch }
    }
    return nil
  }

  /// Passes over letters and spaces: of eight bytes, looked at as one number, the fourth and the
  /// eighth count, of which the first is the probe.
  @inline(__always)
  private mutating func passLetters() {
    guard let base = bytes.baseAddress else { return }
    let raw = UnsafeRawPointer(base)
    let ahead = Self.step - 1
    var place = probe - ahead
    // Places stay far below the largest number: they are added without looking for an overflow.
    let last = bytes.count - 8
    while place <= last {
      let loaded = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let others = Self.others(in: UInt64(littleEndian: loaded)) & 0x8000_0000_8000_0000
      if others != 0 {
        probe = place + others.trailingZeroBitCount / 8
        return
      }
      place &+= 2 * Self.step
    }
    probe = place + ahead
  }

  /// The high bit of each byte but those from `@` to `~` and from the space to `/`.
  @inline(__always)
  private static func others(in eight: UInt64) -> UInt64 {
    let isMark = (eight &<< 2) & ~(eight &<< 3)
    // Of the letters' row only DEL, which nobody sees, has all of its lower bits set.
    let isDelete = (eight & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x0101_0101_0101_0101
    return eight | isDelete | ~((eight &<< 1) | isMark)
  }

  @inline(__always)
  private func isDigitOrHidden(_ place: Int) -> Bool {
    let byte = bytes[place]
    if byte &- 0x30 < 10 { return true }
    return byte >= 0x80 ? isHidden(place) : Self.isControl(byte)
  }

  /// Whether it is a hidden character of ASCII: a control character that is no white space.
  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0a, 0x0d: false
    case 0..<0x20, 0x7f: true
    default: false
    }
  }

  private func isHidden(_ place: Int) -> Bool {
    let start = NumberMark.start(ofScalarWith: place, in: bytes)
    return bytes[start] != 0xc3 && NumberMark.at(start, in: bytes)?.mark == .hidden
  }

  private func stretch(around place: Int) -> (stretch: Range<Int>, digits: Int) {
    var start = NumberMark.start(ofScalarWith: place, in: bytes)
    var end = start
    var digits = 0
    while start > floor, let found = NumberMark.before(start, in: bytes) {
      start -= found.length
      if found.mark == .digit { digits += 1 }
    }
    while end < bytes.count, let found = NumberMark.at(end, in: bytes) {
      end += found.length
      if found.mark == .digit { digits += 1 }
    }
    return (start..<max(end, place + 1), digits)
  }
}

import CUTF8Proc
import Glibc

/// Unicode normalization form C, through utf8proc.
enum Normalization {
  /// Whether the bytes may hold something that NFC would change.
  ///
  /// All below U+0300 is NFC as it stands; so are the dashes and quotation marks of U+2000-206F,
  /// which prose is full of.
  static func mayChange(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let kinds = ByteKinds(bytes)
    return kinds.hasHigh && mayChangeHigh(bytes)
  }

  private static func mayChangeHigh(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.contains { index in
      guard bytes[index] >= ByteKinds.high else { return false }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      return bytes[index] != 0xE2 || next != 0x80
    }
  }

  /// The text in NFC.
  static func nfc(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in mayChange(bytes) ? composed(bytes) : nil } ?? text
  }

  /// The bytes, which must be UTF-8, as a string in NFC.
  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let kinds = ByteKinds(bytes)
    if kinds.hasHigh, mayChangeHigh(bytes), let composed = composed(bytes) { return composed }
    // libyaml has seen that it is UTF-8; to look again would cost as much as all the rest here.
    return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: kinds.isASCII))
  }

  /// In two steps: the library's own function for both takes the text apart twice, first only to know
  /// how much room that needs.
  private static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let options = utf8proc_option_t(
      rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
    // No letter comes apart into more than three for each two bytes of it; and the end of a text.
    let room = bytes.count * 3 / 2 + 1
    let scalars = UnsafeMutablePointer<Int32>.allocate(capacity: room + 1)
    defer { scalars.deallocate() }
    let count = utf8proc_decompose(bytes.baseAddress, bytes.count, scalars, room, options)
    guard (0...room).contains(count) else { return nil }
    let length = utf8proc_reencode(scalars, count, options)
    let start = UnsafeRawPointer(scalars).assumingMemoryBound(to: UInt8.self)
    return String(
      decoding: UnsafeBufferPointer(start: start, count: max(0, length)), as: UTF8.self)
  }
}

/// What kinds of bytes there are, looked at eight at a time, as one number.
private struct ByteKinds {
  /// From here on bytes begin characters that NFC may change.
  static let high: UInt8 = 0xCC

  /// Whether all are ASCII.
  let isASCII: Bool
  /// Whether any begins a character that NFC may change.
  let hasHigh: Bool

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var (all, marks): (UInt64, UInt64) = (0, 0)
    var index = 0
    while index + 8 <= raw.count {
      Self.look(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self), &all, &marks)
      index += 8
    }
    if index < raw.count, index > 0 {
      // The last eight once more, in part.
      Self.look(raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self), &all, &marks)
      index = raw.count
    }
    while index < raw.count {
      Self.look(UInt64(raw[index]), &all, &marks)
      index += 1
    }
    isASCII = all & Self.each(0x80) == 0
    hasHigh = marks & Self.each(0x80) != 0
  }

  /// A byte from `high` on has its own high bit, and the rest of it is lifted to that bit.
  @inline(__always)
  private static func look(_ eight: UInt64, _ all: inout UInt64, _ marks: inout UInt64) {
    all |= eight
    marks |= eight & ((eight & each(0x7f)) &+ each(0x100 - UInt16(high)))
  }

  @inline(__always)
  private static func each(_ byte: UInt16) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}

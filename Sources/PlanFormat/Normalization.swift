import CUTF8Proc
import Glibc

/// Unicode normalization form C, through utf8proc.
enum Normalization {
  /// Whether the bytes may hold something that NFC would change.
  ///
  /// All below U+0300 is NFC as it stands; so are the dashes and quotation marks of U+2000-206F,
  /// which prose is full of.
  static func mayChange(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let highest = highest(of: bytes)
    return highest >= 0xCC && mayChange(bytes, highest: highest)
  }

  private static func mayChange(
    _ bytes: UnsafeBufferPointer<UInt8>, highest: UInt8
  ) -> Bool {
    if highest > 0xE2 { return true }
    return bytes.indices.contains { index in
      guard bytes[index] >= 0xCC else { return false }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      return bytes[index] != 0xE2 || next != 0x80
    }
  }

  /// The highest byte, sixteen at a time; 0 where there is none.
  private static func highest(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let raw = UnsafeRawBufferPointer(bytes)
    var sixteen = SIMD16<UInt8>()
    var index = 0
    while index + 16 <= raw.count {
      let next = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      sixteen = pointwiseMax(sixteen, next)
      index += 16
    }
    if index > 0, index < raw.count {
      // The last sixteen once more, in part.
      let last = raw.loadUnaligned(fromByteOffset: raw.count - 16, as: SIMD16<UInt8>.self)
      return pointwiseMax(sixteen, last).max()
    }
    var highest = sixteen.max()
    while index < raw.count {
      highest = max(highest, raw[index])
      index += 1
    }
    return highest
  }

  /// The text in NFC.
  static func nfc(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in mayChange(bytes) ? composed(bytes) : nil } ?? text
  }

  /// The bytes, which must be UTF-8, as a string in NFC.
  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let highest = highest(of: bytes)
    if highest >= 0xCC, mayChange(bytes, highest: highest), let composed = composed(bytes) {
      return composed
    }
    // libyaml has seen that it is UTF-8; to look again would cost as much as all the rest here.
    return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: highest < 0x80))
  }

  private static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var result: UnsafeMutablePointer<UInt8>?
    let options = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue
    let length = utf8proc_map(
      bytes.baseAddress, bytes.count, &result, utf8proc_option_t(rawValue: options))
    guard let result else { return nil }
    defer { free(result) }
    return String(
      decoding: UnsafeBufferPointer(start: result, count: max(0, length)), as: UTF8.self)
  }
}

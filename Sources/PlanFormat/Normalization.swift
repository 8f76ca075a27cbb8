import CUTF8Proc
import Glibc

/// Unicode normalization form C, through utf8proc.
enum Normalization {
  /// Whether the bytes may hold something that NFC would change.
  ///
  /// All below U+0300 is NFC as it stands; so are the dashes and quotation marks of U+2000-206F,
  /// which prose is full of.
  static func mayChange(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < raw.count {
      if index + 8 <= raw.count {
        // Eight bytes at a time: most of them are ASCII.
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0 {
          index += 8
          continue
        }
      }
      let byte = raw[index]
      index += 1
      if byte < 0xCC { continue }
      let isPunctuation = byte == 0xE2 && index < raw.count && raw[index] == 0x80
      if !isPunctuation { return true }
    }
    return false
  }

  /// The text in NFC.
  static func nfc(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in mayChange(bytes) ? composed(bytes) : nil } ?? text
  }

  /// The bytes as a string in NFC.
  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    (mayChange(bytes) ? composed(bytes) : nil) ?? String(decoding: bytes, as: UTF8.self)
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

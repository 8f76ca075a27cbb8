import CUTF8Proc
import Glibc

/// Text as it may stand between tags and in quoted attributes.
enum XMLText {
  /// Escaped, in NFC, without the characters that XML 1.0 forbids.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    let text = text.utf8.contains { $0 >= high } ? nfc(text) : text
    let scalars = text.unicodeScalars
    var xml = ""
    var start = scalars.startIndex
    // What stands between two characters that are escaped goes over as a whole.
    for place in scalars.indices {
      guard let escape = escape(scalars[place]) else { continue }
      xml += text[start..<place]
      xml += escape
      start = scalars.index(after: place)
    }
    xml += text[start...]
    return xml
  }

  /// From here on bytes begin characters that NFC may change: U+0300 and above.
  private static let high: UInt8 = 0xcc

  /// Whether a byte says of itself that nothing is to be done about it: ASCII that can be seen, and
  /// letters below U+0300, which are in NFC as they stand.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3c, 0x3e, 0x7f: false
    case 0x20..<0x80, 0x80..<0xc0, 0xc3..<high: true
    default: false
    }
  }

  /// What stands for a character; nil where it stands for itself.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    // As they are, a reader makes spaces of them in attributes, and a line feed of the last.
    case "\t": "&#9;"
    case "\n": "&#10;"
    case "\r": "&#13;"
    // They part lines and pages, and words with them.
    case "\u{0b}", "\u{0c}", "\u{85}": " "
    default: isForbidden(scalar) ? "" : nil
    }
  }

  /// What no XML 1.0 may hold (XML 1.0, production 2), and the control characters that it advises
  /// against.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0: true
    default: scalar.value & 0xfffe == 0xfffe || (0xfdd0...0xfdef).contains(scalar.value)
    }
  }

  private static func nfc(_ text: String) -> String {
    var text = text
    return text.withUTF8(composed) ?? text
  }

  private static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var result: UnsafeMutablePointer<UInt8>?
    let options = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue
    let length = utf8proc_map(
      bytes.baseAddress, bytes.count, &result, utf8proc_option_t(rawValue: options))
    guard let result, length > 0 else { return nil }
    defer { free(result) }
    return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
  }
}

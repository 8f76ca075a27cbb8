/// Text that another program saved, in whatever encoding.
public enum ForeignText {
  /// The text: UTF-8, UTF-16, or Windows-1252 where it is neither; nil where nothing sensible can
  /// be made of the bytes.
  @Sendable public static func decoded(_ bytes: [UInt8]) -> String? {
    let text = String(validating: bytes, as: UTF8.self)
    if let text, !bytes.contains(0) {
      return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
    }
    return TextEncoding.decode(bytes).map { String(decoding: $0.text, as: UTF8.self) }
  }
}

/// Characters that a reader cannot see and that make a text show something else than it says:
/// control characters, bidirectional overrides, zero-width characters, letters that are blank, and
/// what YAML 1.1 takes for a line's end (U+0085, U+2028, U+2029).
///
/// Spaces that do not break, and narrow or wide ones, are not hidden: people write *38 %* with them.
public enum HiddenCharacters {
  /// Whether a character is hidden. Line feed and tab are not; a soft hyphen is.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0a: false
    case 0..<0x20, 0x7f...0x9f, 0xad, 0x34f, 0x61c, 0x180b...0x180f: true
    case 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfeff, 0xfff9...0xfffc: true
    // Letters of Hangul and Khmer and a Braille pattern that show nothing.
    case 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0: true
    case 0x1d173...0x1d17a, 0xe0000...0xe0fff: true
    default: false
    }
  }

  /// Whether a text has one. A joiner inside an emoji does no harm and is passed over.
  public static func areIn(_ text: some StringProtocol) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(areIn(_:))
      ?? Array(text.utf8).withUnsafeBufferPointer(areIn(_:))
  }

  /// The same of UTF-8 bytes.
  public static func areIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    SpecialCharacters(bytes).contains { contains($0.scalar) }
  }

  /// The text without them, but with what holds an emoji together.
  public static func removedButJoiners(from text: String) -> String {
    let bytes = Array(text.utf8)
    let ranges = bytes.withUnsafeBufferPointer { bytes in
      SpecialCharacters(bytes).compactMap { contains($0.scalar) ? $0.range : nil }
    }
    var (kept, place) = ([UInt8](), 0)
    kept.reserveCapacity(bytes.count)
    for range in ranges {
      kept += bytes[place..<range.lowerBound]
      place = range.upperBound
    }
    kept += bytes[place...]
    return String(decoding: kept, as: UTF8.self)
  }

  /// The text without them.
  public static func removed(from text: some StringProtocol) -> String {
    var clean = String.UnicodeScalarView()
    clean.append(contentsOf: text.unicodeScalars.filter { !contains($0) })
    return String(clean)
  }
}

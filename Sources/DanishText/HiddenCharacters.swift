/// Characters that a reader cannot see and that make a text show something else than it says:
/// control characters, bidirectional overrides and zero-width characters.
public enum HiddenCharacters {
  /// Whether a character is hidden. Line feed and tab are not; a soft hyphen is.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0a: false
    case 0..<0x20, 0x7f...0x9f, 0xad, 0x61c, 0x180e: true
    case 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfeff, 0xfff9...0xfffb: true
    case 0xe0000...0xe007f: true
    default: false
    }
  }

  /// Whether a text has one. A joiner inside an emoji does no harm and is passed over.
  public static func areIn(_ text: some StringProtocol) -> Bool {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let joins = scalar.value == 0x200d && (previous.map { $0.value > 0xfe00 } ?? false)
      if contains(scalar), !joins { return true }
      previous = scalar
    }
    return false
  }

  /// The text without them.
  public static func removed(from text: some StringProtocol) -> String {
    var clean = String.UnicodeScalarView()
    clean.append(contentsOf: text.unicodeScalars.filter { !contains($0) })
    return String(clean)
  }
}

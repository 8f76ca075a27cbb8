import DanishText

/// How wide text becomes in a picture, without a font at hand: never more than this.
///
/// DejaVu Sans is wider than what else pictures are likely to be drawn with (Arial, Helvetica,
/// Liberation, Segoe): ordinary text takes 1.14 times the room that it takes in Arial. Its widths
/// are therefore an upper bound.
enum TextExtent {
  /// Widths of DejaVu Sans 2.37 from U+0020 to U+017F, in hundredths of the font's size, rounded up.
  private static let widths: [UInt8] = [
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 64, 34, 34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87,
    75, 79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64,
    62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64,
    34, 64, 84, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61,
    61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 32, 41, 64, 64, 64, 64, 34, 50, 50, 100,
    48, 62, 84, 37, 100, 50, 50, 84, 41, 41, 50, 64, 64, 32, 50, 41, 48, 62, 97, 97, 97, 54, 69,
    69, 69, 69, 69, 69, 98, 70, 64, 64, 64, 64, 30, 30, 30, 30, 78, 75, 79, 79, 79, 79, 79, 84,
    79, 74, 74, 74, 74, 62, 61, 63, 62, 62, 62, 62, 62, 62, 99, 55, 62, 62, 62, 62, 28, 28, 28,
    28, 62, 64, 62, 62, 62, 62, 62, 84, 62, 64, 64, 64, 64, 60, 64, 60, 69, 62, 69, 62, 69, 62,
    70, 55, 70, 55, 70, 55, 70, 55, 78, 64, 78, 64, 64, 62, 64, 62, 64, 62, 64, 62, 64, 62, 78,
    64, 78, 64, 78, 64, 78, 64, 76, 64, 92, 70, 30, 28, 30, 28, 30, 28, 30, 28, 30, 28, 59, 56,
    30, 28, 66, 58, 58, 56, 28, 56, 28, 56, 38, 56, 35, 57, 29, 75, 64, 75, 64, 75, 64, 82, 75,
    64, 79, 62, 79, 62, 79, 62, 107, 103, 70, 42, 70, 42, 70, 42, 64, 53, 64, 53, 64, 53, 64, 53,
    62, 40, 62, 40, 62, 40, 74, 64, 74, 64, 74, 64, 74, 64, 74, 64, 74, 64, 99, 82, 62, 60, 62,
    69, 53, 69, 53, 69, 53, 36,
  ]
  /// What is not in the table may be an emoji; the widest of those take 1.25.
  private static let widest = 140
  /// How much wider a bold letter may be.
  private static let bold = 1.25

  /// The most that a text takes.
  static func width(_ text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
    let hundredths = text.unicodeScalars.reduce(0) { $0 + width($1) }
    return Double(hundredths) / 100 * size * (isBold ? bold : 1)
  }

  /// In hundredths of the font's size.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x180: return Int(widths[Int(scalar.value) - 0x20])
    // Dashes, quotation marks, the ellipsis and other signs between words.
    case 0x2010...0x2026: return 100
    default:
      let category = scalar.properties.generalCategory
      return category == .nonspacingMark || category == .format ? 0 : widest
    }
  }
}

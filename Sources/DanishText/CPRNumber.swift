/// Finds CPR numbers: six digits that are a date (DDMMYY) and four more.
///
/// The six may stand together or as three pairs with dots, dashes, strokes or spaces between, and
/// the four close by, as people write them: `010203-1234`, `01.02.03-1234`, `01 02 03 1234` (the
/// forms are in `CPRForm`). Characters that nobody sees make no difference, wherever they stand. The
/// modulus-11 check is not used: numbers that fail it have been issued since 1 October 2007. Ten
/// digits inside a longer run of digits are no hit.
public enum CPRNumber {
  /// A hit: where it stands, in bytes, and its ten digits as a number.
  public struct Hit: Sendable, Equatable {
    /// The bytes it fills.
    public var range: Range<Int>
    /// The ten digits, only for telling hits apart. Never show it.
    public var digits: UInt64
  }

  /// What is shown instead of a number.
  public static let mask = "******-****"

  /// All hits in a text.
  public static func hits(in text: some StringProtocol) -> [Hit] {
    guard let hits = text.utf8.withContiguousStorageIfAvailable(hits(in:)) else {
      return Array(text.utf8).withUnsafeBufferPointer(hits(in:))
    }
    return hits
  }

  /// All hits in UTF-8 bytes.
  public static func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [Hit] {
    search(bytes).hits
  }

  /// All hits in UTF-8 bytes, and whether ten digits stand anywhere with nothing between them that
  /// may not stand in a number: where they do not, no part of the bytes can be read as a number,
  /// however its lines are folded.
  public static func search(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (hits: [Hit], hasTenDigits: Bool) {
    var (hits, hasTenDigits) = ([Hit](), false)
    var stretches = DigitStretches(bytes)
    while let stretch = stretches.next() {
      hasTenDigits = true
      CPRForm.addHits(in: DigitGroups(bytes, stretch).groups, of: bytes, to: &hits)
    }
    return (hits, hasTenDigits)
  }

  /// The text with the digits of every hit masked, but for those that are just one of some centre
  /// ids (`CentreID`).
  public static func masked(_ text: String, sparing ids: [String] = []) -> String {
    let hits = hits(in: text)
    guard !hits.isEmpty else { return text }
    let bytes = Array(text.utf8)
    let isSpared = { (hit: Hit) in ids.contains { $0.utf8.elementsEqual(bytes[hit.range]) } }
    var result = ""
    var position = 0
    for hit in hits where !isSpared(hit) {
      result += String(decoding: bytes[position..<hit.range.lowerBound], as: UTF8.self) + mask
      position = hit.range.upperBound
    }
    return result + String(decoding: bytes[position...], as: UTF8.self)
  }
}

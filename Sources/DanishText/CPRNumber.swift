/// Finds CPR numbers: six digits that are a date (DDMMYY) and four more.
///
/// Between the two may stand nothing, a hyphen or dash, or one space, as people write them; a
/// hyphen or dash may have a space on either side, and behind it a long line may be broken. The
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
    var hits: [Hit] = []
    // Six digits in a row cover every sixth byte, so only those need to be looked at.
    var probe = 5
    while probe < bytes.count {
      guard isDigit(bytes[probe]) else {
        probe += 6
        continue
      }
      var start = probe
      while start > 0, isDigit(bytes[start - 1]) { start -= 1 }
      var end = probe
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      if let hit = hit(in: bytes, run: start..<end) {
        hits.append(hit)
        end = hit.range.upperBound
      }
      probe = end + 6
    }
    return hits
  }

  /// The text with the digits of every hit masked.
  public static func masked(_ text: String) -> String {
    let hits = hits(in: text)
    guard !hits.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result = ""
    var position = 0
    for hit in hits {
      result += String(decoding: bytes[position..<hit.range.lowerBound], as: UTF8.self) + mask
      position = hit.range.upperBound
    }
    return result + String(decoding: bytes[position...], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func hit(in bytes: UnsafeBufferPointer<UInt8>, run: Range<Int>) -> Hit? {
    if run.count == 10 {
      return isFingerprint(bytes, run) ? nil : hit(in: bytes, run.lowerBound, run.upperBound - 4)
    }
    guard run.count == 6 else { return nil }
    let separator = separatorEnd(bytes, at: run.upperBound)
    let last = separator + breakLength(bytes, at: separator)
    guard last > run.upperBound, last + 4 <= bytes.count,
      (last..<last + 4).allSatisfy({ isDigit(bytes[$0]) }),
      last + 4 == bytes.count || !isDigit(bytes[last + 4])
    else { return nil }
    return hit(in: bytes, run.lowerBound, last)
  }

  private static func hit(
    in bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ last: Int
  ) -> Hit? {
    func pair(_ start: Int) -> Int { Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] - 0x30) }
    let (day, month, year) = (pair(first), pair(first + 2), pair(first + 4))
    // The century is in the seventh digit; 2000 + year allows every day that any century has.
    guard PlanDate(year: 2000 + year, month: month, day: day) != nil else { return nil }
    let places = Array(first..<first + 6) + Array(last..<last + 4)
    let digits = places.reduce(UInt64(0)) { $0 * 10 + UInt64(bytes[$1] - 0x30) }
    return Hit(range: first..<last + 4, digits: digits)
  }

  /// Where a hyphen or dash, with or without a space before it, or a single space ends; the place
  /// itself where there is none.
  private static func separatorEnd(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let first = place + separatorLength(bytes, at: place)
    guard first > place, isBlank(bytes, first - 1) else { return first }
    let second = first + separatorLength(bytes, at: first)
    return second > first && !isBlank(bytes, second - 1) ? second : first
  }

  /// Whether a space, no-break or not, ends with the byte at a place.
  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    bytes[place] == UInt8(ascii: " ") || bytes[place] == 0xa0
  }

  /// The length in bytes of a hyphen, dash or single space at a place; 0 where there is none.
  private static func separatorLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    guard place < bytes.count else { return 0 }
    switch bytes[place] {
    case UInt8(ascii: "-"), UInt8(ascii: " "): return 1
    case 0xc2: return place + 1 < bytes.count && bytes[place + 1] == 0xa0 ? 2 : 0
    case 0xe2:
      guard place + 2 < bytes.count else { return 0 }
      let (middle, last) = (bytes[place + 1], bytes[place + 2])
      let dash = middle == 0x80 && (0x90...0x95).contains(last)
      return dash || (middle == 0x88 && last == 0x92) ? 3 : 0
    default: return 0
    }
  }

  /// The length in bytes of a line's end, and of the next line's margin, behind a hyphen or dash;
  /// or of the one space that YAML makes of it.
  private static func breakLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    guard !isDigit(bytes[place - 1]), !isBlank(bytes, place - 1) else { return 0 }
    let end = bytes[place...].firstIndex { $0 > 0x20 } ?? bytes.count
    let isBroken = bytes[place..<end].contains { $0 == 0x0a || $0 == 0x0d }
    return isBroken || end == place + 1 ? end - place : 0
  }

  /// Whether the digits are part of twelve hexadecimal digits, as a theme's fingerprint is.
  private static func isFingerprint(
    _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>
  ) -> Bool {
    func isHex(_ byte: UInt8) -> Bool { isDigit(byte) || byte &- 0x61 < 6 }
    var (start, end) = (run.lowerBound, run.upperBound)
    while start > 0, isHex(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isHex(bytes[end]) { end += 1 }
    return end - start == 12
  }
}

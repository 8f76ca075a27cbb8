/// The forms in which people write CPR numbers.
///
/// - `0102031234`, unless it is part of a theme's fingerprint.
/// - `010203` and `1234` with spaces, a dash (with spaces around it) or a dot between.
/// - `01.02.03-1234`, `01/02/03-1234`, `01-02-03-1234`: a date, a dash and the rest. Where spaces
///   stand around the dash the rest must not look like a number of its own: *01.02.16 - 1500 timer*.
/// - `01 02 03-1234`, `01 02 03 1234`.
///
/// A line's end is as good as a space: a text is found in its file wherever its lines are broken.
enum CPRForm {
  /// How many spaces may stand together.
  private static let mostBlanks = 3

  /// Adds the numbers among a stretch's groups.
  static func addHits(
    in groups: [DigitGroups.Group], of bytes: UnsafeBufferPointer<UInt8>,
    to hits: inout [CPRNumber.Hit]
  ) {
    var place = 0
    while place < groups.count {
      let length = length(at: place, groups, bytes)
      if let hit = hit(groups[place..<place + length]) {
        hits.append(hit)
        place += length
      } else {
        place += 1
      }
    }
  }

  /// How many groups from a place on have the form of a number; 0 where none have.
  private static func length(
    at place: Int, _ groups: [DigitGroups.Group], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    switch groups[place].count {
    case 10: isFingerprint(bytes, groups[place].range) ? 0 : 1
    case 6: isWhole(place, groups) ? 2 : 0
    case 2: isInPairs(place, groups) ? 4 : 0
    default: 0
    }
  }

  private static func hit(_ groups: ArraySlice<DigitGroups.Group>) -> CPRNumber.Hit? {
    guard let first = groups.first, let last = groups.last else { return nil }
    let digits = groups.reduce(UInt64(0)) { $0 * scale(of: $1) + $1.value }
    let date = Int(digits / 10_000)
    // The century is in the seventh digit; 2000 + year allows every day that any century has.
    guard
      PlanDate(year: 2000 + date % 100, month: date / 100 % 100, day: date / 10_000) != nil
    else { return nil }
    return CPRNumber.Hit(
      range: first.range.lowerBound..<last.range.upperBound, digits: digits)
  }

  /// What a number is multiplied with to make room for a group behind it.
  private static func scale(of group: DigitGroups.Group) -> UInt64 {
    switch group.count {
    case 2: 100
    case 4: 10_000
    default: 1
    }
  }

  /// `010203-1234`
  private static func isWhole(_ place: Int, _ groups: [DigitGroups.Group]) -> Bool {
    guard place + 1 < groups.count, groups[place + 1].count == 4 else { return false }
    let gap = groups[place + 1].gap
    return isSpace(gap) || isDash(gap) || isTight(gap, .dot)
  }

  /// `01.02.03-1234`, `01 02 03 1234`
  private static func isInPairs(_ place: Int, _ groups: [DigitGroups.Group]) -> Bool {
    guard place + 3 < groups.count, groups[place + 1].count == 2, groups[place + 2].count == 2,
      groups[place + 3].count == 4, !isLaterPair(place, groups)
    else { return false }
    let (inner, last) = (groups[place + 1].gap, groups[place + 3].gap)
    guard inner == groups[place + 2].gap else { return false }
    if isSpace(inner) { return isSpace(last) || isDash(last) }
    guard [.dot, .stroke, .dash].contains(where: { isTight(inner, $0) }) else { return false }
    let isJoined = last.before == 0 && (last.after == 0 || last.isBroken)
    return isDash(last) && (isJoined || !isOtherNumber(groups[place + 3].value))
  }

  /// Whether more than a date stands there: an outline's number, an address of a computer.
  private static func isLaterPair(_ place: Int, _ groups: [DigitGroups.Group]) -> Bool {
    let gap = groups[place].gap
    return place > 0 && gap.mark != nil && gap == groups[place + 1].gap
  }

  /// Whether four digits behind a date are rather a year, a round sum or the time of day.
  private static func isOtherNumber(_ value: UInt64) -> Bool {
    let isTime = value < 2400 && [15, 30, 45].contains(value % 100)
    return (1900...2099).contains(value) || value % 100 == 0 || isTime
  }

  private static func isSpace(_ gap: DigitGroups.Gap) -> Bool {
    !gap.isOther && gap.mark == nil && (1...mostBlanks).contains(gap.before)
  }

  private static func isDash(_ gap: DigitGroups.Gap) -> Bool {
    !gap.isOther && gap.mark == .dash && gap.before <= mostBlanks && gap.after <= mostBlanks
  }

  private static func isTight(_ gap: DigitGroups.Gap, _ mark: NumberMark) -> Bool {
    gap == DigitGroups.Gap(mark: mark)
  }

  /// Whether the digits are part of twelve hexadecimal digits, as a theme's fingerprint is.
  private static func isFingerprint(
    _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>
  ) -> Bool {
    func isHex(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte &- 0x61 < 6 }
    var (start, end) = (run.lowerBound, run.upperBound)
    while start > 0, isHex(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isHex(bytes[end]) { end += 1 }
    return end - start == 12
  }
}

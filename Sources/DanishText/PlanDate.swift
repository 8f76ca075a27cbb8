import Language

/// A day in the Gregorian calendar, without time of day and time zone.
public struct PlanDate: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a date; nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day of the calendar.
  public static let earliest = PlanDate(knownYear: 1, month: 1, day: 1)

  private init(knownYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days in a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Earlier days first.
  public static func < (left: PlanDate, right: PlanDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension PlanDate {
  /// Reads ISO 8601, `2016-11-15`; nothing else.
  public init?(text: String) {
    guard text.utf8.count == 10 else { return nil }
    var text = text
    guard let date = text.withUTF8(Self.read) else { return nil }
    self = date
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> PlanDate? {
    func number(_ places: Range<Int>) -> Int? {
      var number = 0
      for place in places {
        guard bytes[place] &- 0x30 < 10 else { return nil }
        number = number * 10 + Int(bytes[place] - 0x30)
      }
      return number
    }
    guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10)
    else { return nil }
    return PlanDate(year: year, month: month, day: day)
  }

  /// ISO 8601, `2016-11-15`.
  public var text: String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      var rest = (year * 100 + month) * 100 + day
      for place in bytes.indices.prefix(10).reversed() {
        if place == 4 || place == 7 {
          bytes.initializeElement(at: place, to: UInt8(ascii: "-"))
        } else {
          bytes.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
          rest /= 10
        }
      }
      return 10
    }
  }
}

extension PlanDate {
  /// The months as Danish writes them, January first.
  public static let monthNames = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
    "oktober", "november", "december",
  ]

  /// The month's name in the language in force, the first being 1.
  public static func monthName(_ month: Int) -> String { tr(known: monthNames[(month + 11) % 12]) }

  /// As a reader sees it: `15. november 2016`.
  public var danish: String { tr("\(day). \(Self.monthName(month)) \(year)") }

  /// Without the year: `15. november`.
  public var dayAndMonth: String { tr("\(day). \(Self.monthName(month))") }

  /// The days since 1 March of year 0, for adding and comparing (Howard Hinnant, days from civil).
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day that many days later (earlier, where negative); nil outside the years 1 to 9999.
  public func adding(days: Int) -> PlanDate? {
    let number = dayNumber + days
    let era = number / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return PlanDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The same day that many months later, or the month's last day where it has no such day.
  public func adding(months: Int) -> PlanDate? {
    let total = year * 12 + month - 1 + months
    let (year, month) = (total / 12, total % 12 + 1)
    return PlanDate(
      year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
  }
}

public import DanishText

/// When something is due: on a day, in a month or in a year. It runs to its last day.
public enum DueTerm: Sendable, Hashable {
  /// A day, `2019-03-31`.
  case day(PlanDate)
  /// A month, `2019-03`. Its days are all in the calendar.
  case month(first: PlanDate)
  /// A year, `2019`.
  case year(first: PlanDate)

  /// The first day of it.
  public var firstDay: PlanDate {
    switch self {
    case .day(let day), .month(let day), .year(let day): day
    }
  }

  /// The last day of it, on which it still is on time.
  public var lastDay: PlanDate {
    let first = firstDay
    switch self {
    case .day: return first
    case .month:
      return PlanDate(
        year: first.year, month: first.month,
        day: PlanDate.days(inMonth: first.month, of: first.year)) ?? first
    case .year: return PlanDate(year: first.year, month: 12, day: 31) ?? first
    }
  }

  /// The same that many months later; nil past the year 9999.
  ///
  /// A day that the month does not have becomes its last one, `2020-02-29` a year later
  /// `2021-02-28`. A year stays a year where the months make whole years, else it becomes the month
  /// in which it is due.
  public func adding(months: Int) -> DueTerm? {
    guard firstDay.year * 12 + months < 10_000 * 12 else { return nil }
    switch self {
    case .day(let day): return day.adding(months: months).map(DueTerm.day)
    case .month(let first): return first.adding(months: months).map(DueTerm.month)
    case .year(let first):
      if months % 12 == 0 { return first.adding(months: months).map(DueTerm.year) }
      return first.adding(months: 11 + months).map(DueTerm.month)
    }
  }

  /// As a reader sees it: `31. marts 2019`, `marts 2019`, `2019`.
  public var danish: String {
    let first = firstDay
    return switch self {
    case .day: first.danish
    case .month: "\(PlanDate.monthName(first.month)) \(first.year)"
    case .year: String(first.year)
    }
  }
}

extension DueTerm: TextValue {
  /// Reads ISO 8601: `2019-03-31`, `2019-03` or `2019`; nothing else.
  public init?(text: String) {
    switch text.utf8.count {
    case 10:
      guard let day = PlanDate(text: text) else { return nil }
      self = .day(day)
    case 7:
      guard let day = PlanDate(text: text + "-01") else { return nil }
      self = .month(first: day)
    case 4:
      guard let day = PlanDate(text: text + "-01-01") else { return nil }
      self = .year(first: day)
    default: return nil
    }
  }

  /// ISO 8601, as short as it is exact.
  public var text: String {
    let text = firstDay.text
    return switch self {
    case .day: text
    case .month: String(text.prefix(7))
    case .year: String(text.prefix(4))
    }
  }

  /// A day, a month or a year.
  public static var form: ValueForm { .term }
}

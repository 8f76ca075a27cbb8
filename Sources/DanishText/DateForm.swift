import Language

/// What was written of a date besides its year.
enum DateForm: Equatable {
  /// A share of a month or a year.
  enum Part { case first, middle, last }

  /// A day of a month.
  case day(Int, month: Int)
  /// A share of a month: its first, middle or last day.
  case part(Part, month: Int)
  /// A day of a week by its ISO number, 0 for Monday.
  case week(Int, weekday: Int)
  /// A feast or a turn of the year, by the name of its day.
  case feast(Int, month: Int)
  /// So many days after Easter Sunday.
  case easter(Int)
  /// The first, second … such day of the week in a month; 0 for the last.
  case weekday(Int, number: Int, month: Int)
  /// A Sunday in Advent, from 1.
  case advent(Int)

  /// What a week stands for where no day of it is named: its Friday.
  static func week(_ week: Int) -> DateForm { .week(week, weekday: 4) }

  /// The last day of a month.
  static func end(_ month: Int) -> DateForm { .part(.last, month: month) }

  /// The day in a year; nil where the year has no such day.
  func day(in year: Int) -> PlanDate? {
    switch self {
    case .day(let day, let month), .feast(let day, let month):
      return PlanDate(year: year, month: month, day: day)
    case .part(let part, let month):
      let days = PlanDate.days(inMonth: month, of: year)
      let day = part == .first ? 1 : part == .middle ? 15 : days
      return PlanDate(year: year, month: month, day: day)
    case .week(let week, let weekday): return Self.day(weekday, ofWeek: week, in: year)
    case .easter(let days): return PlanDate.easter(of: year)?.adding(days: days)
    case .weekday(let weekday, let number, let month):
      return Self.day(weekday, number: number, month: month, in: year)
    case .advent(let number):
      guard let christmas = PlanDate(year: year, month: 12, day: 25) else { return nil }
      let fourth = christmas.weekday == 6 ? 7 : christmas.weekday + 1
      return christmas.adding(days: -fourth - 7 * (4 - number))
    }
  }

  /// The day of an ISO 8601 week: week 1 is the one with 4 January in it.
  private static func day(_ weekday: Int, ofWeek week: Int, in year: Int) -> PlanDate? {
    guard week >= 1, let fourth = PlanDate(year: year, month: 1, day: 4) else { return nil }
    let monday = (week - 1) * 7 - fourth.weekday
    // Week 53 is there only in long years; in the others it is the next year's first.
    guard week < 53 || (week == 53 && fourth.adding(days: monday + 3)?.year == year) else {
      return nil
    }
    return fourth.adding(days: monday + weekday)
  }

  private static func day(
    _ weekday: Int, number: Int, month: Int, in year: Int
  ) -> PlanDate? {
    let days = PlanDate.days(inMonth: month, of: year)
    guard let first = PlanDate(year: year, month: month, day: 1) else { return nil }
    let earliest = 1 + (weekday - first.weekday + 7) % 7
    let day = number == 0 ? earliest + (days - earliest) / 7 * 7 : earliest + (number - 1) * 7
    return PlanDate(year: year, month: month, day: day)
  }
}

extension PlanDate {
  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int { (dayNumber + 2) % 7 }

  /// The name of its day of the week in the language in force.
  public var weekdayName: String { tr(known: Self.weekdayNames[weekday]) }

  /// The days of the week, from Monday.
  public static let weekdayNames = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
  ]
}

/// What is odd about a date that somebody wrote.
public enum DateDoubt: Sendable, Equatable {
  /// The month has no such day; it has `days`, in that year.
  case noSuchDay(Int, month: Int, days: Int, year: Int)
  /// Another day of the week was written than the date falls on; both 0 for Monday.
  case weekday(written: Int, is: Int)
}

extension DanishDate {
  /// What is odd about a text that was meant as a date.
  ///
  /// - Parameters:
  ///   - text: What somebody wrote.
  ///   - year: The year where the text names none.
  /// - Returns: The doubt; nil where nothing is odd, or the text is no date.
  public static func doubt(_ text: String, year: Int) -> DateDoubt? {
    guard let words = DateWords(text), let written = WrittenDate(words),
      let (day, month) = written.dayOfMonth
    else { return nil }
    let year = written.year ?? year
    guard let date = written.day(in: year) else {
      guard (1...12).contains(month), day >= 1 else { return nil }
      let days = PlanDate.days(inMonth: month, of: year)
      return .noSuchDay(day, month: month, days: days, year: year)
    }
    guard let weekday = words.weekday, weekday != date.weekday else { return nil }
    return .weekday(written: weekday, is: date.weekday)
  }
}

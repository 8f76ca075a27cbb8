/// A date as it was written, with or without a year.
struct WrittenDate {
  /// The year, where one was written.
  let year: Int?
  private let form: DateForm

  /// Whether day and month were written, and not a longer time or a feast.
  var isDayOfMonth: Bool { dayOfMonth != nil }

  /// The day and month that were written, whether or not the month has such a day.
  var dayOfMonth: (day: Int, month: Int)? {
    guard case .day(let day, let month) = form else { return nil }
    return (day, month)
  }

  /// Nil where the words are no date.
  init?(_ words: DateWords) {
    let items = words.items
    guard let found = Self.numeric(items) ?? Self.named(items) ?? Self.period(words),
      words.bound != .after || !found.form.isPlain
    else { return nil }
    form = found.form.on(words.weekday)
    year = found.year
  }

  /// The day in a year; nil where the year has no such day.
  func day(in year: Int) -> PlanDate? { form.day(in: year) }

  private typealias Found = (form: DateForm, year: Int?)

  /// `16-11-2015`, `25.11.14`, `30/6`, `2016-6-30`.
  private static func numeric(_ items: [DateWords.Item]) -> Found? {
    let numbers = items.compactMap { item -> (value: Int, digits: Int)? in
      guard case .number(let value, let digits) = item else { return nil }
      return (value, digits)
    }
    guard numbers.count == items.count, (2...3).contains(numbers.count) else { return nil }
    if numbers.count == 3, numbers[0].digits == 4, numbers[1].digits <= 2, numbers[2].digits <= 2 {
      return (.day(numbers[2].value, month: numbers[1].value), numbers[0].value)
    }
    guard numbers[0].digits <= 2, numbers[1].digits <= 2 else { return nil }
    let form = DateForm.day(numbers[0].value, month: numbers[1].value)
    guard numbers.count == 3 else { return (form, nil) }
    return items[2].year.map { (form, $0) }
  }

  /// `30. oktober 2014`, `30 jun`, `den første juni`.
  private static func named(_ items: [DateWords.Item]) -> Found? {
    guard (2...3).contains(items.count), let day = items[0].dayNumber, let month = items[1].month
    else { return nil }
    return withYear(.day(day, month: month), items.dropFirst(2))
  }

  /// A month, a part of one or of a year, a week, a quarter, a half-year, a season, a feast.
  private static func period(_ words: DateWords) -> Found? {
    let items = words.items
    // *jul-16* and *jul. 2016* are how tables write July; *til jul 2016* is Christmas.
    if items.count == 2, !words.isLimit, items[0] == .word("jul"), let year = items[1].year {
      return (.end(7), year)
    }
    if items.count == 1, words.isWithinYear { if let year = wholeYear(items[0]) { return year } }
    if let form = NamedDay.form(words.text, words.bound) { return (form, nil) }
    if let year = items.last?.year, items.count > 1,
      let form = NamedDay.form(words.dropping(last: 1), words.bound)
    {
      return (form, year)
    }
    return DateSpan(items, words.bound).flatMap { withYear($0.form, $0.rest) }
  }

  /// *i 2017*, *i år*.
  private static func wholeYear(_ item: DateWords.Item) -> Found? {
    if item == .word("år") { return (.feast(31, month: 12), nil) }
    guard case .number(let year, digits: 4) = item else { return nil }
    return (.feast(31, month: 12), year)
  }

  private static func withYear(_ form: DateForm, _ rest: ArraySlice<DateWords.Item>) -> Found? {
    guard let last = rest.first else { return (form, nil) }
    guard rest.count == 1 else { return nil }
    return last.year.map { (form, $0) }
  }
}

extension DateForm {
  /// Whether it is a day, month or week, after which any day may be meant.
  fileprivate var isPlain: Bool {
    switch self {
    case .day, .part, .weekday: true
    default: false
    }
  }

  /// The day of the week that was named, in a week.
  fileprivate func on(_ weekday: Int?) -> DateForm {
    guard case .week(let week, weekday: 4) = self, let weekday else { return self }
    return .week(week, weekday: weekday)
  }
}

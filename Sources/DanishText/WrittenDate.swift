/// A date as it was written, with or without a year.
struct WrittenDate {
  /// What was written besides the year.
  private enum Form {
    /// A day of a month.
    case day(Int, month: Int)
    /// A share of a month: its first, middle or last day.
    case part(Part, month: Int)
    /// A week by its ISO number.
    case week(Int)
    /// Easter Sunday.
    case easter
  }

  private enum Part { case first, middle, last }

  /// The year, where one was written.
  private(set) var year: Int?
  private var form: Form

  /// Whether a single day was written, and not a longer time.
  var isSingleDay: Bool {
    if case .day = form { return true }
    return false
  }

  /// Nil where the words are no date.
  init?(_ words: DateWords) {
    let items = words.items
    guard let found = Self.numeric(items) ?? Self.named(items) ?? Self.period(items) else {
      return nil
    }
    (form, year) = found
  }

  /// The day in a year; nil where the year has no such day.
  func day(in year: Int) -> PlanDate? {
    switch form {
    case .day(let day, let month): return PlanDate(year: year, month: month, day: day)
    case .part(.first, let month): return PlanDate(year: year, month: month, day: 1)
    case .part(.middle, let month): return PlanDate(year: year, month: month, day: 15)
    case .part(.last, let month):
      return PlanDate(
        year: year, month: month, day: PlanDate.days(inMonth: month, of: year))
    case .week(let week): return Self.friday(ofWeek: week, in: year)
    case .easter: return PlanDate.easter(of: year)
    }
  }

  private typealias Found = (form: Form, year: Int?)

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
    let form = Form.day(numbers[0].value, month: numbers[1].value)
    guard numbers.count == 3 else { return (form, nil) }
    return self.year(items[2]).map { (form, $0) }
  }

  /// `30. oktober 2014`, `30 jun`.
  private static func named(_ items: [DateWords.Item]) -> Found? {
    guard (2...3).contains(items.count), case .number(let day, let digits) = items[0],
      digits <= 2, let month = month(items[1])
    else { return nil }
    return withYear(.day(day, month: month), items.dropFirst(2))
  }

  /// A month, a part of one or of a year, a week, a quarter, a half-year, a season.
  private static func period(_ items: [DateWords.Item]) -> Found? {
    if let part = partOfYear(items.first) { return withYear(part, items.dropFirst()) }
    guard items.count >= 2, items.count <= 4 else { return nil }
    if let part = part(items[0]), items.count == 2, let year = year(items[1]) {
      return (partOfWholeYear(part), year)
    }
    if let pair = pair(items[0], items[1]) { return withYear(pair, items.dropFirst(2)) }
    guard items.count >= 3, case .word("af") = items[1], let part = part(items[0]),
      let month = month(items[2])
    else { return nil }
    return withYear(.part(part, month: month), items.dropFirst(3))
  }

  private static func withYear(_ form: Form, _ rest: ArraySlice<DateWords.Item>) -> Found? {
    guard let last = rest.first else { return (form, nil) }
    guard rest.count == 1 else { return nil }
    return year(last).map { (form, $0) }
  }

  private static func year(_ item: DateWords.Item) -> Int? {
    guard case .number(let value, let digits) = item else { return nil }
    switch digits {
    case 4: return value
    case 2: return value < 80 ? 2000 + value : 1900 + value
    default: return nil
    }
  }

  private static func month(_ item: DateWords.Item) -> Int? {
    guard case .word(let word) = item, word.count >= 3 else { return nil }
    if word == "sept" { return 9 }
    let names = PlanDate.monthNames
    return names.firstIndex { $0 == word || $0.prefix(3) == word }.map { $0 + 1 }
  }

  /// One word that is a part of the year.
  private static func partOfYear(_ item: DateWords.Item?) -> Form? {
    guard let item, case .word(let word) = item else { return nil }
    switch word {
    case "forår", "foråret": return .part(.last, month: 5)
    // What is to be ready »til sommer« is ready when the summer begins.
    case "sommer", "sommeren": return .part(.first, month: 6)
    case "sankthans", "sankthansaften", "sanktans": return .day(23, month: 6)
    case "efterår", "efteråret": return .part(.last, month: 11)
    case "jul", "juleferien": return .day(24, month: 12)
    case "påske", "påsken": return .easter
    case "vinterferien": return .week(7)
    case "sommerferien": return .part(.last, month: 6)
    case "efterårsferien": return .week(42)
    case "nytår", "årsskiftet": return .day(31, month: 12)
    default: return month(item).map { .part(.last, month: $0) }
    }
  }

  /// Two words that are a part of the year.
  private static func pair(_ first: DateWords.Item, _ second: DateWords.Item) -> Form? {
    switch (first, second) {
    case (.word("uge"), .number(let week, _)): return .week(week)
    case (.word("q"), .number(let quarter, _)), (.word("k"), .number(let quarter, _)):
      return partOfFour(quarter)
    case (.word("kvartal"), .number(let quarter, _)), (.number(let quarter, _), .word("kvartal")):
      return partOfFour(quarter)
    case (.number(let half, _), .word("halvår")):
      return (1...2).contains(half) ? .part(.last, month: half * 6) : nil
    case (.word("årets"), .word("udgang")): return .day(31, month: 12)
    case (.word(let ordinal), .word("kvartal")): return ordinals[ordinal].flatMap(partOfFour)
    case (.word(let ordinal), .word("halvår")):
      return ordinals[ordinal].flatMap { $0 <= 2 ? .part(.last, month: $0 * 6) : nil }
    default:
      guard let part = part(first), let month = month(second) else { return nil }
      return .part(part, month: month)
    }
  }

  /// `primo 2016`, `ultimo 2016`.
  private static func partOfWholeYear(_ part: Part) -> Form {
    switch part {
    case .first: .day(1, month: 1)
    case .middle: .day(30, month: 6)
    case .last: .day(31, month: 12)
    }
  }

  private static func part(_ item: DateWords.Item) -> Part? {
    guard case .word(let word) = item else { return nil }
    switch word {
    case "primo", "starten", "begyndelsen": return .first
    case "medio", "midten": return .middle
    case "ultimo", "slutningen", "udgangen": return .last
    default: return nil
    }
  }

  private static func partOfFour(_ quarter: Int) -> Form? {
    (1...4).contains(quarter) ? .part(.last, month: quarter * 3) : nil
  }

  private static let ordinals = ["første": 1, "andet": 2, "tredje": 3, "fjerde": 4]

  /// The Friday of an ISO 8601 week: week 1 is the one with 4 January in it.
  private static func friday(ofWeek week: Int, in year: Int) -> PlanDate? {
    guard week >= 1, let fourth = PlanDate(year: year, month: 1, day: 4) else { return nil }
    guard let friday = fourth.adding(days: 4 - fourth.weekday + (week - 1) * 7) else { return nil }
    // Week 53 is there only in long years; in the others it is the next year's first.
    return week < 53 || (week == 53 && friday.isInYear(year)) ? friday : nil
  }
}

extension PlanDate {
  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int { (dayNumber + 2) % 7 }

  /// Whether the ISO week of this Friday belongs to a year: its Thursday does.
  fileprivate func isInYear(_ year: Int) -> Bool { adding(days: -1)?.year == year }
}

extension DateWords.Item {
  /// A year of four digits, or of two up to 79 as 20xx.
  var year: Int? {
    guard case .number(let value, let digits) = self else { return nil }
    switch digits {
    case 4: return value
    case 2: return value < 80 ? 2000 + value : 1900 + value
    default: return nil
    }
  }

  /// A number of one or two digits.
  var small: Int? {
    guard case .number(let value, let digits) = self, digits <= 2 else { return nil }
    return value
  }

  /// A day of a month, in digits or as an ordinal.
  var dayNumber: Int? { ordinal }

  /// A place in a row, `2.` or `anden`.
  var ordinal: Int? {
    if let small { return small }
    guard case .word(let word) = self else { return nil }
    return Self.ordinals[word]
  }

  /// The month's number.
  var month: Int? {
    guard case .word(let word) = self, word.count >= 3 else { return nil }
    if let month = Self.otherMonths[word] { return month }
    let names = PlanDate.monthNames
    return names.firstIndex { $0 == word || $0.prefix(3) == word }.map { $0 + 1 }
  }

  /// A share of a month or a year.
  var part: DateForm.Part? {
    guard case .word(let word) = self else { return nil }
    switch word {
    case "primo", "starten", "start", "begyndelsen", "først", "tidligt": return .first
    case "medio", "midten", "midt": return .middle
    case "ultimo", "ult", "slutningen", "udgangen", "sidst", "slut": return .last
    default: return nil
    }
  }

  private static let ordinals = [
    "første": 1, "anden": 2, "andet": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6,
    "syvende": 7, "ottende": 8, "niende": 9, "tiende": 10, "ellevte": 11, "tolvte": 12,
    "femtende": 15, "tyvende": 20, "tredivte": 30,
  ]

  /// Other short forms, among them what English programs write into tables, and slips of the pen
  /// that mean no other word.
  private static let otherMonths = [
    "sept": 9, "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "oct": 10,
    "october": 10, "febuar": 2, "febr": 2, "agust": 8, "okotber": 10,
  ]
}

extension DateWords {
  /// The words with one space between, without the last.
  func dropping(last count: Int) -> String { Self.text(items.dropLast(count)) }

  /// The words with one space between.
  var text: String { Self.text(items[...]) }

  private static func text(_ items: ArraySlice<Item>) -> String {
    items.map { item in
      switch item {
      case .word(let word): word
      case .number(let number, _): String(number)
      }
    }.joined(separator: " ")
  }
}

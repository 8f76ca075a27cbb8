/// A month, week, quarter or half-year at the beginning of some words, or a share of one.
struct DateSpan {
  /// What it stands for.
  let form: DateForm
  /// The words behind it: nothing, or a year.
  let rest: ArraySlice<DateWords.Item>

  /// Nil where the words begin otherwise.
  init?(_ items: [DateWords.Item], _ bound: DateWords.Bound) {
    guard (1...6).contains(items.count) else { return nil }
    let found =
      Self.week(items, bound) ?? Self.share(items) ?? Self.weekday(items)
      ?? Self.quarter(items) ?? Self.months(items, bound)
    guard let (form, length) = found else { return nil }
    self.form = form
    rest = items.dropFirst(length)
  }

  private typealias Found = (DateForm, length: Int)

  /// `uge 12`, `u. 38`, `uge 7-9`, `uge 7 og 8`; of several the last.
  private static func week(_ items: [DateWords.Item], _ bound: DateWords.Bound) -> Found? {
    guard items.count >= 2,
      [.word("uge"), .word("uger"), .word("ugerne"), .word("u")].contains(items[0]),
      let first = items[1].small
    else { return nil }
    if bound == .before { return first > 1 ? (.week(first - 1), 2) : nil }
    var next = 2
    while next < items.count, case .word(let word) = items[next], joins.contains(word) { next += 1 }
    guard next < items.count, let last = items[next].small, last > first, last <= 53 else {
      return (.week(first), 2)
    }
    return (.week(last), next + 1)
  }

  private static let joins: Set<String> = ["og", "eller", "til", "uge"]

  /// `medio maj`, `slutningen af maj`, `midt i maj`, `ultimo 2016`, `sidst på året`, `anden halvdel
  /// af maj`.
  private static func share(_ items: [DateWords.Item]) -> Found? {
    guard items.count >= 2 else { return nil }
    var (part, next) = (items[0].part, 1)
    if items[1] == .word("halvdel"), let number = items[0].ordinal, number <= 2 {
      (part, next) = (number == 1 ? .middle : .last, 2)
    }
    guard let part else { return nil }
    if next < items.count, [.word("af"), .word("i"), .word("på")].contains(items[next]) {
      next += 1
    }
    guard next < items.count else { return nil }
    if let month = items[next].month { return (.part(part, month: month), next + 1) }
    let isYear = items[next] == .word("året")
    if isYear { return (ofYear(part), next + 1) }
    if items.count == next + 1, items[next].year != nil { return (ofYear(part), next) }
    return nil
  }

  private static func ofYear(_ part: DateForm.Part) -> DateForm {
    switch part {
    case .first: .feast(1, month: 1)
    case .middle: .feast(30, month: 6)
    case .last: .feast(31, month: 12)
    }
  }

  /// `første mandag i marts`, `sidste fredag i maj`, `første søndag i advent`.
  private static func weekday(_ items: [DateWords.Item]) -> Found? {
    guard items.count >= 4, case .word(let name) = items[1],
      let weekday = PlanDate.weekdayNames.firstIndex(of: name), items[2] == .word("i"),
      let number = items[0] == .word("sidste") ? 0 : items[0].ordinal, number <= 5
    else { return nil }
    if items[3] == .word("advent") {
      return weekday == 6 && (1...4).contains(number) ? (.advent(number), 4) : nil
    }
    return items[3].month.map { (.weekday(weekday, number: number, month: $0), 4) }
  }

  /// `Q2`, `2. kvartal`, `3. kv.`, `første halvår`.
  private static func quarter(_ items: [DateWords.Item]) -> Found? {
    guard items.count >= 2 else { return nil }
    let (first, second) = (items[0], items[1])
    if quarters.contains(second), let number = first.ordinal { return ofFour(number) }
    if quarters.contains(first) || first == .word("q") || first == .word("k"),
      let number = second.small
    {
      return ofFour(number)
    }
    guard second == .word("halvår"), let half = first.ordinal, half <= 2 else { return nil }
    return (.end(half * 6), 2)
  }

  private static let quarters: [DateWords.Item] = [.word("kvartal"), .word("kv"), .word("kvt")]

  private static func ofFour(_ quarter: Int) -> Found? {
    (1...4).contains(quarter) ? (.end(quarter * 3), 2) : nil
  }

  /// `juni`, `marts-april`, `marts og april`; before a month is the end of the one before.
  private static func months(_ items: [DateWords.Item], _ bound: DateWords.Bound) -> Found? {
    guard let first = items[0].month else { return nil }
    if bound == .before { return first > 1 ? (.end(first - 1), 1) : nil }
    var next = 1
    while next < items.count, case .word(let word) = items[next], joins.contains(word) { next += 1 }
    guard next < items.count, let last = items[next].month, last > first else {
      return (.end(first), 1)
    }
    return (.end(last), next + 1)
  }
}

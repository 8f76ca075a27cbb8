/// Reads a day as people write it in Danish: `16-11-2015`, `25.11.14`, `30. juni`, `om 14 dage`.
///
/// A period stands for its last day, since it is deadlines that are written: `juni 2016` is 30 June,
/// `Q2` and `2. kvartal` 30 June, `uge 12` that week's Friday, `uge 7-9` the last one's, `foråret` 31
/// May. `primo` is the 1st, `medio` and `midt i` the 15th and `ultimo` the last day; the summer
/// stands for its first, 1 June. `jul` is Christmas Eve, but with a year behind it July, as tables
/// write it (`jul-16`). Before a feast, a month or a week is the last day before it (`før jul` 23
/// December, `inden maj` 30 April), after a holiday its first working day, and `efter sommerferien`
/// 15 August. Two-digit years up to 79 are 20xx. Winter, which has two years, a year alone, and
/// what is merely after a day or month are not read.
public enum DanishDate {
  /// The day that a text means.
  ///
  /// - Parameters:
  ///   - text: What somebody wrote.
  ///   - today: The day that `i morgen` and `om 3 måneder` count from.
  ///   - year: The year where the text names none; nil for the first such day from today on.
  /// - Returns: The day, or nil where the text is not understood or means no day.
  public static func read(_ text: String, today: PlanDate, year: Int?) -> PlanDate? {
    DateWords(text).flatMap { read($0, today: today, year: year) }
  }

  /// The same of words that are read already.
  public static func read(_ words: DateWords, today: PlanDate, year: Int?) -> PlanDate? {
    if let day = relative(words, today: today) { return day }
    guard let written = WrittenDate(words) else { return nil }
    if let year = written.year ?? year { return written.day(in: year) }
    return (today.year...today.year + 8).lazy.compactMap(written.day(in:)).first { $0 >= today }
  }

  /// The day that a text means whenever it is read: one with day, month and year in it, and nothing
  /// else but the right day of the week.
  ///
  /// For mending files, where nothing may be guessed.
  public static func readComplete(_ text: String) -> PlanDate? {
    DateWords(text).flatMap(readComplete)
  }

  /// The same of words that are read already.
  public static func readComplete(_ words: DateWords) -> PlanDate? {
    guard let written = WrittenDate(words), written.isDayOfMonth,
      !words.hasMoreThanDate, let day = written.year.flatMap(written.day(in:))
    else { return nil }
    return words.weekday.map { $0 == day.weekday } ?? true ? day : nil
  }

  /// Whether a text says how often, or all along, and so means no single day: `løbende`, `hver
  /// måned`, `to gange om året`.
  public static func isRecurring(_ text: String) -> Bool {
    guard let words = DateWords(text), let first = words.items.first else { return false }
    return words.items.contains { $0 == .word("gang") || $0 == .word("gange") }
      || recurring.contains { first == .word($0) }
  }

  private static let recurring = [
    "hver", "hvert", "hele", "løbende", "jævnligt", "altid", "dagligt", "ugentligt", "månedligt",
    "kvartalsvis", "kvartalsvist", "årligt",
  ]

  private static func relative(_ words: DateWords, today: PlanDate) -> PlanDate? {
    switch words.text {
    case "i dag", "idag", "dags dato", "nu", "today": return today
    case "i morgen", "imorgen", "tomorrow": return today.adding(days: 1)
    case "i overmorgen", "overmorgen": return today.adding(days: 2)
    case "i går", "igår", "yesterday": return today.adding(days: -1)
    case "i forgårs", "forgårs": return today.adding(days: -2)
    case "om et halvt år": return today.adding(months: 6)
    case "om halvandet år": return today.adding(months: 18)
    case "om et kvartal": return today.adding(months: 3)
    default: break
    }
    guard words.items.count == 3, [.word("om"), .word("in")].contains(words.items[0]),
      let count = words.items[1].count, case .word(let unit) = words.items[2]
    else { return nil }
    switch unit {
    case "dag", "dage", "day", "days": return today.adding(days: count)
    case "uge", "uger", "week", "weeks": return today.adding(days: 7 * count)
    case "måned", "måneder", "mdr", "md", "month", "months": return today.adding(months: count)
    case "år", "year", "years": return today.adding(months: 12 * count)
    default: return nil
    }
  }
}

import DanishText
import Dialogue
import PlanModel

/// A date of the process as it is written on one line: `1. november Ledetråden sendes ud`.
enum CalendarLine {
  /// A date has at most so many words.
  private static let longestDate = 4
  /// What begins in these months leads up to a ledetråd, and so is of the year before.
  private static let firstMonthBefore = 9

  /// The line of an entry.
  static func text(of entry: CalendarEntry) -> String { "\(entry.date.danish) \(entry.event)" }

  /// How an entry was read, with the day of the week, by which people see a slip.
  static func read(_ entry: CalendarEntry) -> Block {
    .hint(Texts.Authoring.entryRead("\(entry.date.weekdayName) \(text(of: entry))"))
  }

  /// Reads a line; nil where it does not begin with a day, or nothing stands behind that. A day without
  /// a year is in the one that is given, or in the one that fits what happens.
  static func read(
    _ text: String, in guide: Ledetraad, _ today: PlanDate, year: Int? = nil
  ) -> CalendarEntry? {
    let words = text.onOneLine.spaced
    for count in (1...longestDate).reversed() where words.count > count {
      let phrase = words[..<count].joined(separator: " ").droppingSeparators
      let event = words[count...].joined(separator: " ").droppingSeparators
      guard event.hasText, let date = day(phrase, event, guide, today, year) else { continue }
      var entry = CalendarEntry(date: date, event: event)
      if isFollowUp(event) { entry.kind = .followUp }
      return entry
    }
    return nil
  }

  /// Why a line cannot be read.
  static func problem(_ text: String, in guide: Ledetraad) -> String {
    let words = text.onOneLine.spaced
    let doubts = (1...longestDate).lazy.compactMap {
      DanishDate.doubt(words.prefix($0).joined(separator: " "), year: guide.year)
    }
    return doubts.compactMap(Texts.noSuchDay).first ?? Texts.Authoring.noEntry
  }

  private static func day(
    _ phrase: String, _ event: String, _ guide: Ledetraad, _ today: PlanDate, _ year: Int?
  ) -> PlanDate? {
    if let year { return DanishDate.read(phrase, today: today, year: year) }
    guard let date = DanishDate.read(phrase, today: today, year: guide.year) else { return nil }
    let namesYear = !YearNumbers.of(phrase).isEmpty || phrase.split { !$0.isNumber }.count > 2
    let isBefore = date.month >= firstMonthBefore && !isFollowUp(event)
    guard !namesYear, isBefore else { return date }
    return DanishDate.read(phrase, today: today, year: guide.year - 1) ?? date
  }

  private static func isFollowUp(_ event: String) -> Bool {
    event.lowercased().contains(Texts.Authoring.followUpStem)
  }
}

/// The dates that most municipalities have.
enum UsualCalendar {
  static func entries(of guide: Ledetraad) -> [CalendarEntry] {
    Texts.Authoring.usualCalendar(guide.vocabulary).compactMap { day, event, isFollowUp in
      PlanDate(year: guide.year + day.yearsLater, month: day.month, day: day.day).map { date in
        var entry = CalendarEntry(date: date, event: event)
        entry.kind = isFollowUp ? .followUp : nil
        return entry
      }
    }
  }
}

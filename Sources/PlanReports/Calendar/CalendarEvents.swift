import DanishText
import DataFormats
import PlanFollowUp
import PlanModel

/// Days as events of a calendar file.
///
/// The bytes follow from the days alone. An event keeps its UID when its day or its text changes, so
/// that whoever reads a newer file over an older one has each event once.
struct CalendarEvents {
  private static let letters = Array("ghijklmnop")

  private var seen: [String: Int] = [:]

  /// The file's beginning.
  static func start(titled title: String) -> String {
    [
      ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//aarsplan//aarsplan//DA"),
      ("CALSCALE", "GREGORIAN"),
    ].map(CalendarText.line).joined()
      + CalendarText.text("NAME", title) + CalendarText.text("X-WR-CALNAME", title)
  }

  /// The file's end.
  static let end = CalendarText.line("END", "VCALENDAR")

  /// One day's event; nothing where a day that many plans share was told already.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - centre: The centre whose it is; nil where it is nobody's own.
  ///   - changed: The day on which what it is made from was changed last.
  /// - Returns: The event's lines.
  mutating func event(_ day: PlanDay, of centre: Centre?, changed: PlanDate) -> String {
    guard let id = id(of: day) else { return "" }
    let description = CalendarTexts.description(day, centre)
    let lines = [
      CalendarText.line("BEGIN", "VEVENT"), CalendarText.line("UID", id),
      CalendarText.stamp("DTSTAMP", changed),
      CalendarText.text("SUMMARY", CalendarTexts.summary(day, centre)),
      description.isEmpty ? "" : CalendarText.text("DESCRIPTION", description),
      CalendarText.day("DTSTART", day.first),
      // The day after the last; the calendar's very last day ends with itself.
      day.last.adding(days: 1).map { CalendarText.day("DTEND", $0) } ?? "",
      CalendarText.text("CATEGORIES", CalendarTexts.kind(day.kind)),
      CalendarText.line("STATUS", day.isCancelled ? "CANCELLED" : "CONFIRMED"),
      CalendarText.line("TRANSP", "TRANSPARENT"),
      day.isDue && !day.isCancelled ? alarm(day, centre) : "",
      CalendarText.line("END", "VEVENT"),
    ]
    return lines.joined()
  }

  /// At nine in the morning, a week before the last day. Events of a whole day begin at midnight.
  private func alarm(_ day: PlanDay, _ centre: Centre?) -> String {
    let trigger =
      day.first == day.last
      ? ("TRIGGER", "-P6DT15H") : ("TRIGGER;RELATED=END", "-P7DT15H")
    return [
      CalendarText.line("BEGIN", "VALARM"), CalendarText.line("ACTION", "DISPLAY"),
      CalendarText.text("DESCRIPTION", CalendarTexts.inAWeek(day, centre)),
      CalendarText.line(trigger.0, trigger.1), CalendarText.line("END", "VALARM"),
    ].joined()
  }

  /// A name that no other event has: of its key, so that it stays as long as that does.
  private mutating func id(of day: PlanDay) -> String? {
    var hash = TextHash()
    for part in day.key { hash.add(part) }
    let words = day.key.prefix(4).map(Slug.of).filter { !$0.isEmpty }
    let readable = String(words.joined(separator: "-").utf8.prefix(44)) ?? ""
    // In letters: ten digits in a row could look like a CPR number.
    let mark = TextHash.digits(hash.value, count: 16).map { digit in
      digit.wholeNumberValue.map { "\(Self.letters[$0])" } ?? "\(digit)"
    }
    let name = CPRNumber.masked(readable).filter { $0 != "*" } + "-" + mark.joined()
    let count = seen[name, default: 0] + 1
    seen[name] = count
    if count > 1, day.isShared { return nil }
    // Two plans that do not say whose they are.
    return count == 1 ? "\(name)@aarsplan" : "\(name)-\(count)@aarsplan"
  }
}

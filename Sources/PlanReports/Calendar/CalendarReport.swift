import DanishText
public import PlanFollowUp
public import PlanModel

/// The days of one plan, or of all plans of a folder, as they go into a calendar.
public struct CalendarReport: Sendable {
  /// The plans' days.
  public let calendars: [PlanCalendar]
  /// The words of the plans' ledetråd.
  public let words: Vocabulary

  /// Puts them together, by centre and year: the outcome is the same in whatever order they come.
  public init(_ calendars: [PlanCalendar], words: Vocabulary = .standard) {
    let keys = calendars.map { [$0.centre.id ?? "", $0.centre.name ?? "", $0.year?.text ?? ""] }
    self.calendars = zip(keys, calendars).enumerated()
      .sorted { one, other in
        one.element.0 == other.element.0
          ? one.offset < other.offset
          : one.element.0.lexicographicallyPrecedes(other.element.0) {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
          }
      }.map(\.element.1)
    self.words = words
  }

  /// How many times are in no calendar, since words alone say when they are.
  public var wordsOnly: Int { calendars.reduce(0) { $0 + $1.wordsOnly } }

  /// How many days there are.
  public var count: Int { calendars.reduce(0) { $0 + $1.days.count } }
}

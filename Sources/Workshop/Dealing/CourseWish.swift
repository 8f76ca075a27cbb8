public import DanishText
public import PlanModel

/// What is wanted of a course before it has a run sheet.
public struct CourseWish: Sendable {
  /// The ledetråd that it is about.
  public var guide: Ledetraad
  /// Its title; nil for one after the ledetråd.
  public var title: String?
  /// Its day; nil where that is not known yet.
  public var date: PlanDate?
  /// When it begins; nil for nine o'clock.
  public var start: TimeOfDay?
  /// How long it is to take, breaks and all, in minutes.
  public var minutes: Int
  /// How many take part; nil where nobody knows.
  public var participants: Int?
  /// The centres that take part; where there are some, a theme that is for none of them is left out.
  public var centres: [Centre] = []

  /// A course of the usual length in the morning.
  public init(guide: Ledetraad) {
    self.guide = guide
    minutes = Self.usualMinutes
  }

  /// Nine o'clock.
  public static let usualStart = TimeOfDay(hour: 9, minute: 0)
  /// Three hours, in minutes.
  public static let usualMinutes = 180
  /// In less, nobody writes a goal that is worth the way; in minutes.
  public static let fewestMinutes = 45
  /// More is no course of one day; in minutes.
  public static let mostMinutes = 480
}

/// Why no run sheet can be made.
public enum CourseProblem: Error, Sendable, Equatable {
  /// There is less time than `fewestMinutes`.
  case tooShort(minutes: Int)
  /// There is more time than `mostMinutes`.
  case tooLong(minutes: Int)
  /// It would end after midnight.
  case pastMidnight
  /// The ledetråd has no theme that is for the centres.
  case noThemes
}

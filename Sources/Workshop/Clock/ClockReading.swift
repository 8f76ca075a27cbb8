public import DanishText

/// What the clocks of a machine showed at one moment: the one on the wall, which people set and
/// which is set by itself, and the one that counts from the machine's start, also while it sleeps.
public struct ClockReading: Sendable, Hashable {
  /// Milliseconds since 1 January 1970, UTC.
  public var wall: Int64
  /// How many milliseconds the wall clock here is ahead of UTC.
  public var zone: Int64
  /// Milliseconds since the machine was started, sleep included.
  public var uptime: Int64
  /// Which start of which machine `uptime` counts from.
  public var boot: String

  /// Names a moment.
  public init(wall: Int64, zone: Int64 = 0, uptime: Int64, boot: String) {
    (self.wall, self.zone, self.uptime, self.boot) = (wall, zone, uptime, boot)
  }

  /// The moment so many milliseconds later, or earlier, as both clocks will show it.
  public func adding(_ milliseconds: Int64) -> ClockReading {
    ClockReading(
      wall: wall + milliseconds, zone: zone, uptime: uptime + milliseconds, boot: boot)
  }

  /// The day on the wall clock; nil outside the years 1 to 9999.
  public var day: PlanDate? {
    Self.epoch?.adding(days: Int(local.flooredQuotient(by: Span.day)))
  }

  /// Milliseconds since midnight on the wall clock.
  public var timeOfDay: Int64 { local - local.flooredQuotient(by: Span.day) * Span.day }

  /// The time on the wall clock, to the nearest minute.
  public var time: TimeOfDay? {
    let minutes = Int((timeOfDay + Span.minute / 2) / Span.minute)
    return TimeOfDay(minutes: minutes % TimeOfDay.minutesADay)
  }

  private var local: Int64 { wall + zone }

  private static let epoch = PlanDate(year: 1970, month: 1, day: 1)
}

/// Spans of time in milliseconds.
public enum Span {
  /// A second.
  public static let second: Int64 = 1_000
  /// A minute.
  public static let minute: Int64 = 60 * second
  /// An hour.
  public static let hour: Int64 = 60 * minute
  /// A day.
  public static let day: Int64 = 24 * hour
}

extension Int64 {
  /// Divided towards the smaller number, so that moments before 1970 have a day, too.
  func flooredQuotient(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// This times a part of a whole, rounded down, however large they are. The part is none of more
  /// than the whole.
  func share(_ part: Int64, of whole: Int64) -> Int64 {
    whole.dividingFullWidth(multipliedFullWidth(by: part)).quotient
  }
}

public import DanishText
import Glibc

/// A point in time, to the second.
public struct Moment: Sendable, Hashable, Comparable {
  /// Seconds since 1 January 1970, UTC.
  public var seconds: Int64

  /// Makes a moment.
  public init(seconds: Int64) { self.seconds = seconds }

  /// Now, by the machine's clock.
  public static func now() -> Moment { Moment(seconds: Int64(time(nil))) }

  /// Earlier first.
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  /// The day, hour and minute on the wall clock here; nil outside the years 1 to 9999.
  public var local: (day: PlanDate, hour: Int, minute: Int)? {
    var seconds = time_t(seconds)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return Self.clock(parts)
  }

  static func clock(_ parts: tm) -> (day: PlanDate, hour: Int, minute: Int)? {
    let year = Int(parts.tm_year) + 1900
    let month = Int(parts.tm_mon) + 1
    guard let day = PlanDate(year: year, month: month, day: Int(parts.tm_mday)) else { return nil }
    return (day, Int(parts.tm_hour), Int(parts.tm_min))
  }
}

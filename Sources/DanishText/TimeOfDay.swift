import Language

/// A time of day, to the minute: `09.00`.
public struct TimeOfDay: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0 to 1,439.
  public let minutes: Int

  /// How many minutes a day has.
  public static let minutesADay = 24 * 60

  /// So many minutes after midnight; nil where that is on no day, or on another.
  public init?(minutes: Int) {
    guard (0..<Self.minutesADay).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// An hour and a minute; nil where no clock shows them.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// Reads a time as people write it: `9`, `9.00`, `09:30`, `kl. 9`, `0930`.
  public init?(text: String) {
    var text = text.trimmed.lowercased()[...]
    for start in ["klokken", "kl.", "kl"] where text.hasPrefix(start) {
      text = text.dropFirst(start.count).drop(while: \.isWhitespace)
      break
    }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x3A }) else {
      return nil
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    switch parts.count {
    case 1 where (1...2).contains(text.count): self.init(hour: Int(text) ?? 24, minute: 0)
    case 1 where text.count == 4:
      self.init(hour: Int(text.prefix(2)) ?? 24, minute: Int(text.suffix(2)) ?? 60)
    case 2 where (1...2).contains(parts[0].count) && parts[1].count == 2:
      self.init(hour: Int(parts[0]) ?? 24, minute: Int(parts[1]) ?? 60)
    default: return nil
    }
  }

  /// The time so many minutes later, or earlier; nil where that is on another day.
  public func adding(minutes more: Int) -> TimeOfDay? {
    let (sum, isTooMuch) = minutes.addingReportingOverflow(more)
    return isTooMuch ? nil : TimeOfDay(minutes: sum)
  }

  /// The hour, 0 to 23.
  public var hour: Int { minutes / 60 }
  /// The minute of the hour, 0 to 59.
  public var minute: Int { minutes % 60 }

  /// `09.00`, as files and timetables have it.
  public var text: String { "\(Self.two(hour)).\(Self.two(minute))" }

  /// The same as the language in force writes it.
  public var shown: String { tr("\(Self.two(hour)).\(Self.two(minute))") }

  /// Ordered by the clock.
  public static func < (one: Self, other: Self) -> Bool { one.minutes < other.minutes }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

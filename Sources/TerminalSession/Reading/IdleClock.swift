import Glibc

/// Says when a text that is being typed ought to be kept: some time after its first change, also
/// where somebody types without a pause.
struct IdleClock {
  private let limit: Int64
  private var told: String
  private var changedSince: Int64?

  /// Begins with a text that is safe already.
  init(after limit: Int64, text: String) {
    self.limit = limit
    told = text
  }

  /// How long `poll` may wait, in milliseconds; -1 for as long as it likes.
  mutating func timeLeft(for text: String) -> Int32 {
    guard text != told else {
      changedSince = nil
      return -1
    }
    let now = Self.now()
    let since = changedSince ?? now
    changedSince = since
    return Int32(max(0, since + limit - now))
  }

  /// Hands the text on, and counts it as safe.
  mutating func tell(_ text: String, to keep: (String) -> Void) {
    (told, changedSince) = (text, nil)
    keep(text)
  }

  /// Milliseconds of a clock that nobody sets.
  static func now() -> Int64 {
    var time = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

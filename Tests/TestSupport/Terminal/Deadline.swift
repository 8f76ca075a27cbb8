import Glibc

/// When to stop waiting.
struct Deadline {
  private let end: Int64

  /// Twenty seconds from now: much longer than anything takes.
  init() { self.init(in: 20_000) }

  /// So many milliseconds from now.
  init(in milliseconds: Int64) { end = Self.now() + milliseconds }

  /// What is left, in milliseconds.
  var timeLeft: Int32 { Int32(max(0, end - Self.now())) }

  private static func now() -> Int64 {
    var time = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

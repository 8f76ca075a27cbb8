import Glibc
import Synchronization

/// How far a long run has come, on standard error, where that is a terminal: one line that is
/// written over. Runs that are done within a moment show nothing.
final class ProgressLine: Sendable {
  private let total: Int
  private let isShown: Bool
  private let state: Mutex<State>

  private struct State {
    var next: UInt64
    var isOnScreen = false
  }

  private static let patience: UInt64 = 500_000_000
  private static let pause: UInt64 = 200_000_000

  /// A line for that many files; never shown where output is to be plain.
  init(total: Int, isPlain: Bool) {
    self.total = total
    isShown = !isPlain && isatty(2) == 1
    state = Mutex(State(next: Self.now() + Self.patience))
  }

  /// Says that so many are done.
  func show(_ done: Int) {
    guard isShown, done % 16 == 0 else { return }
    state.withLock { state in
      let now = Self.now()
      guard now >= state.next else { return }
      state.next = now + Self.pause
      state.isOnScreen = true
      StandardStream.error.show("\r\u{1B}[K" + Texts.Check.progress(done, total))
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state.isOnScreen { StandardStream.error.show("\r\u{1B}[K") }
      state.isOnScreen = false
    }
  }

  /// Nanoseconds on a clock that only goes forward.
  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

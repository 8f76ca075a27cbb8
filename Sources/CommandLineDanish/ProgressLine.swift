import Glibc
import Synchronization

/// How far a long run has come, on one line of standard error that is painted over. Only on a
/// terminal, and only when it takes longer than a moment.
public final class ProgressLine: Sendable {
  private struct State {
    var begun: Double
    var shown: Double
    var isPainted = false
  }

  private let isWanted: Bool
  private let text: @Sendable (Int, Int, Int) -> String
  private let state: Mutex<State>

  /// A progress line; none is painted where it is not wanted, or standard error is no terminal.
  /// `text` says how many of them all are done, and in how many seconds the rest may be.
  public init(isWanted: Bool, text: @escaping @Sendable (Int, Int, Int) -> String) {
    self.text = text
    self.isWanted = isWanted && isatty(2) == 1
    let now = Self.now()
    state = Mutex(State(begun: now, shown: now))
  }

  /// Says that so many are done.
  public func show(_ done: Int, of all: Int) {
    guard isWanted, done % 16 == 0 else { return }
    state.withLock { state in
      let now = Self.now()
      guard now - state.begun > 1, now - state.shown > 0.25 else { return }
      (state.shown, state.isPainted) = (now, true)
      let left = (now - state.begun) / Double(done) * Double(all - done)
      StandardStream.error.paintOver(text(done, all, Int(left.rounded(.up))))
    }
  }

  /// Wipes the line.
  public func end() {
    state.withLock { state in
      if state.isPainted { StandardStream.error.paintOver() }
      state.isPainted = false
    }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

import Glibc
import Synchronization

/// How far a long run has come, on one line of standard error that is painted over. Only on a
/// terminal, and only when it takes longer than a moment.
final class Progress: Sendable {
  private struct State {
    var begun: Double
    var shown: Double
    var isPainted = false
  }

  private let isWanted: Bool
  private let state: Mutex<State>

  /// A progress line; none is painted where it is not wanted, or standard error is no terminal.
  init(isWanted: Bool) {
    self.isWanted = isWanted && isatty(2) == 1
    let now = Self.now()
    state = Mutex(State(begun: now, shown: now))
  }

  /// Says that so many are done.
  func show(_ done: Int, of all: Int) {
    guard isWanted, done % 64 == 0 else { return }
    state.withLock { state in
      let now = Self.now()
      guard now - state.begun > 1, now - state.shown > 0.25 else { return }
      (state.shown, state.isPainted) = (now, true)
      let left = (now - state.begun) / Double(done) * Double(all - done)
      write("\r\u{1b}[K" + Texts.Overview.progress(done, of: all, seconds: Int(left.rounded(.up))))
    }
  }

  /// Wipes the line.
  func end() {
    state.withLock { state in
      if state.isPainted { write("\r\u{1b}[K") }
      state.isPainted = false
    }
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    // Where nobody can see it, so be it.
    _ = Glibc.write(2, bytes, bytes.count)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

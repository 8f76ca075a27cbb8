import CLineEditor
import Glibc

/// Waits for keys and for signals at once.
struct SignalPipe {
  /// The signals that a session listens to.
  static let watched =
    [SIGINT, SIGTSTP, SIGCONT, SIGWINCH, SIGCHLD] + ending.sorted()

  /// The signals that end a session: those that people and systems send, and the others that
  /// would end any program. Accidents of the program itself are none: then nothing can be kept.
  static let ending: Set<Int32> = [
    SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGIO,
    SIGPWR, SIGSTKFLT,
  ]

  private let end: Int32
  private var pending: [Int32] = []

  /// What stands in the pipe for work that is done: no signal has this number.
  static let done: Int32 = 0

  /// Opens the pipe. Where the system has none left, signals keep their usual effect.
  init() {
    signal_pipe_guard_terminal()
    end = signal_pipe_open()
  }

  /// What is readable when a signal has come.
  var descriptor: Int32 { end }

  /// Whether there is a pipe.
  var isOpen: Bool { end >= 0 }

  /// Begins to listen.
  func listen() {
    guard isOpen else { return }
    for signal in Self.watched where signal_pipe_watch(signal) != 0 { continue }
  }

  /// Gives signals their usual effect again. One that came last and was not looked at has it now.
  mutating func rest() {
    for signal in Self.watched { signal_pipe_unwatch(signal) }
    collect()
    let unheard = pending.first { $0 == SIGINT || Self.ending.contains($0) }
    pending = []
    if let unheard { die(by: unheard) }
  }

  /// Says that work is done; from the thread that did it.
  static func tellDone() { signal_pipe_put(UInt8(done)) }

  /// A signal that has been taken out is to be heard later.
  mutating func putBack(_ signal: Int32) { pending.append(signal) }

  /// What there is to do next.
  enum Wake: Equatable { case input, signal(Int32), hangUp, timeout }

  /// Waits until there is something to read, a signal, or `milliseconds` have passed; for ever
  /// where that is negative. Without an `input`, only for signals.
  mutating func wait(input: Int32? = nil, milliseconds: Int32 = -1) -> Wake {
    while true {
      if let signal = next() { return .signal(signal) }
      var polled = [
        pollfd(fd: end, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&polled, 2, milliseconds)
      if count == 0 { return .timeout }
      if count < 0 || polled[0].revents != 0 { continue }
      let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
      return polled[1].revents & gone != 0 ? .hangUp : .input
    }
  }

  /// Whether there is something to read by now.
  func hasInput(_ input: Int32) -> Bool {
    var polled = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) > 0 && polled.revents & Int16(POLLIN) != 0
  }

  /// Stops this process, as Ctrl-Z does; returns when it goes on.
  mutating func stop() {
    signal_pipe_raise_default(SIGTSTP)
    collect()
    pending.removeAll { $0 == SIGCONT }
  }

  /// Forgets what was meant for somebody else: keys in an editor, the end of a child.
  mutating func forget(_ signals: Set<Int32>) {
    collect()
    pending.removeAll { signals.contains($0) }
  }

  /// Ends this process by the signal.
  func die(by signal: Int32) -> Never {
    signal_pipe_raise_default(signal)
    exit(128 + signal)
  }

  private mutating func next() -> Int32? {
    if pending.isEmpty { collect() }
    return pending.isEmpty ? nil : pending.removeFirst()
  }

  private mutating func collect() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = Glibc.read(end, &bytes, bytes.count)
      if count > 0 { pending += bytes[..<count].map(Int32.init) }
      if count == bytes.count || (count < 0 && errno == EINTR) { continue }
      return
    }
  }
}

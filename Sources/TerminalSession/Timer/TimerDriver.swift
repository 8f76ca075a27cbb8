import CLineEditor
import Glibc

/// Shows a timer in a terminal and takes its keys: standard input and output must both be one.
///
/// Ctrl-C leaves it. A signal that ends the program gives the terminal back first, and then ends it.
public struct TimerDriver {
  private let hasColour: Bool
  private let rings: Bool

  /// Makes a driver. With `rings`, the terminal's bell is heard when the time of a block is out.
  public init(appearance: Appearance, rings: Bool = false) {
    hasColour = appearance == .rich
    self.rings = rings
  }

  /// Whether standard input and output are terminals, and one that can move its cursor about.
  public static var isPossible: Bool {
    TerminalDriver.isPossible && !["dumb", ""].contains(Environment["TERM"] ?? "")
  }

  /// Shows it until it is left.
  public func run(_ talk: inout some TimerTalk) {
    var signals = SignalPipe()
    signals.listen()
    let output = Output(descriptor: STDOUT_FILENO)
    guard var screen = FullScreen(output: output) else { return }
    var keys = KeyStream()
    var tone = TimerPicture.Tone.calm
    var isOpen = true
    while isOpen {
      let (picture, wait) = talk.look()
      if rings, picture.tone == .out, tone != .out { screen.ring() }
      tone = picture.tone
      if let size = WindowSize(of: STDOUT_FILENO) {
        screen.show(TimerScreen(hasColour: hasColour, size: size).frame(picture))
      }
      switch signals.wait(input: STDIN_FILENO, milliseconds: Int32(clamping: max(1, wait))) {
      case .timeout: break
      case .input: isOpen = take(&keys, &talk)
      case .hangUp: end(by: SIGHUP, &screen, signals)
      case .signal(let signal): isOpen = take(signal, &screen, &signals)
      }
    }
    screen.leave()
    signals.rest()
  }

  private func take(_ keys: inout KeyStream, _ talk: inout some TimerTalk) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    for key in keys.keys(Array(bytes[..<count])) where talk.key(key) == .leaves { return false }
    return true
  }

  /// Whether it goes on after a signal.
  private func take(
    _ signal: Int32, _ screen: inout FullScreen, _ signals: inout SignalPipe
  ) -> Bool {
    switch signal {
    case SIGINT: return false
    case SIGWINCH: screen.forget()
    case SIGTSTP:
      screen.leave()
      signals.stop()
      screen.enter()
    case SIGCONT: screen.enter()
    case let signal where SignalPipe.ending.contains(signal): end(by: signal, &screen, signals)
    default: break
    }
    return true
  }

  private func end(by signal: Int32, _ screen: inout FullScreen, _ signals: SignalPipe) -> Never {
    screen.leave()
    signals.die(by: signal)
  }
}

import CLineEditor
import Glibc

/// A window that a program has for itself: keys arrive one by one and unseen, the cursor is hidden,
/// and what stood there before comes back afterwards.
struct FullScreen {
  private let output: Output
  private let modes: TerminalModes
  private var shown: Frame?

  /// The alternate screen, without a cursor and without line breaks that a terminal makes itself.
  private static let entering = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[H\u{1B}[2J"
  /// The same as the guard for accidents writes, in C.
  private static let leaving = "\u{1B}[?25h\u{1B}[?1049l"

  /// Takes the terminal; nil where standard input is none.
  init?(output: Output) {
    guard let modes = TerminalModes(of: STDIN_FILENO) else { return nil }
    (self.output, self.modes) = (output, modes)
    enter()
  }

  /// Takes the terminal, again where somebody has had it meanwhile.
  mutating func enter() {
    modes.takeSingleKeys()
    signal_pipe_guard_screen(true)
    output.write(Self.entering)
    shown = nil
  }

  /// Gives it back as it was.
  mutating func leave() {
    output.write(Self.leaving)
    signal_pipe_guard_screen(false)
    modes.restore()
    shown = nil
  }

  /// All of it is to be drawn anew.
  mutating func forget() { shown = nil }

  /// Shows a frame: only what has changed, in one piece.
  mutating func show(_ frame: Frame) {
    let isSame = shown?.rows.count == frame.rows.count
    let bytes = FrameUpdate.bytes(
      from: isSame ? shown ?? .empty : .empty, to: frame, shiftsRows: false)
    let all = (isSame ? "" : "\u{1B}[H\u{1B}[2J") + bytes
    if !all.isEmpty { output.write(all) }
    shown = frame
  }

  /// Writes what is no part of the picture: a bell.
  func ring() { output.write("\u{7}") }
}

extension TerminalModes {
  /// Keys arrive one by one, and are not shown; Ctrl-C and Ctrl-Z stay signals.
  fileprivate func takeSingleKeys() {
    var modes = modes
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    modes.c_iflag &= ~tcflag_t(IXON)
    withUnsafeMutableBytes(of: &modes.c_cc) { keys in
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    set(modes)
  }
}

import Glibc

/// A terminal's modes, as `stty -g` knows them.
struct TerminalModes {
  private let descriptor: Int32
  /// The modes, as the system knows them.
  private(set) var modes = termios()

  /// The modes of this moment; nil where the descriptor is no terminal.
  init?(of descriptor: Int32) {
    self.descriptor = descriptor
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
  }

  /// Gives them back. A terminal that is gone has none to give back.
  func restore() { set(modes) }

  /// Gives the terminal other modes.
  func set(_ modes: termios) {
    var modes = modes
    while tcsetattr(descriptor, TCSADRAIN, &modes) != 0, errno == EINTR { continue }
  }
}

import Glibc

/// A terminal's modes, to be compared: what `stty -g` prints.
public struct ModeText: Equatable, Sendable, CustomStringConvertible {
  /// The four sets of flags and the control characters.
  public let description: String
  /// Whether lines are edited and echoed by the terminal itself.
  public let isUsual: Bool

  init(of descriptor: Int32) throws {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else {
      throw TerminalProgram.Failure.system("tcgetattr")
    }
    let flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    let keys = withUnsafeBytes(of: &modes.c_cc) { Array($0) }.map(String.init)
    description = (flags.map { String($0, radix: 16) } + keys).joined(separator: ":")
    isUsual = modes.c_lflag & UInt32(ICANON) != 0 && modes.c_lflag & UInt32(ECHO) != 0
  }
}

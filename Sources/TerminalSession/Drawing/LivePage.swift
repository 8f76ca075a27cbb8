import CLineEditor
import Glibc
public import TextLayout

/// A page on the terminal that is shown again whenever it has changed: only what is new is sent.
///
/// It stands below what was there before, and stays when it ends. Keys are not echoed meanwhile.
public struct LivePage {
  /// What somebody did, or the system.
  public enum Wake: Sendable, Equatable {
    /// A key.
    case key(Character)
    /// The page is to be made anew: the window has another size, or was used for something else.
    case redraw
    /// Nobody wants to see it any more; the terminal is as it was.
    case end
    /// Nothing that matters.
    case nothing
  }

  private let output = Output(descriptor: STDOUT_FILENO)
  private var signals = SignalPipe()
  private let before: TerminalModes?
  private var shown = Frame.empty
  private var isFresh = true

  /// Takes the terminal; nil where there is none to be drawn on.
  public init?() {
    let canDraw = isatty(STDIN_FILENO) == 1 && WindowSize(of: STDOUT_FILENO) != nil
    guard canDraw, Environment["TERM"] != "dumb", signals.isOpen else { return nil }
    before = TerminalModes(of: STDIN_FILENO)
    signals.listen()
    takeKeys()
  }

  /// What there is to wait for besides whatever the page tells of.
  public var descriptors: [Int32] { [signals.descriptor, STDIN_FILENO] }

  /// How wide the page may be: never the last column, or terminals break the row by themselves.
  public var width: Int { max(20, WindowSize.columns() - 1) }

  /// How many rows it may have; one is left for the cursor.
  public var height: Int { max(2, (WindowSize.lines() ?? 24) - 1) }

  /// Shows the page. Rows that the window has no room for are cut off below.
  public mutating func show(_ text: ToldText) {
    let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix(height)
    let rows = lines.map { [Frame.Glyph](inked: String($0)).cut(to: width) } + [[]]
    let frame = Frame(rows: rows, cursor: .init(row: rows.count - 1, column: 0))
    let bytes = FrameUpdate.bytes(from: shown, to: frame)
    if isFresh || !bytes.isEmpty { output.write((isFresh ? "\r\u{1B}[J" : "") + bytes) }
    (shown, isFresh) = (frame, false)
  }

  /// What happened since the last time. A signal that ends programs ends this one, too.
  public mutating func take() -> Wake {
    switch signals.wait(input: STDIN_FILENO, milliseconds: 0) {
    case .timeout: return .nothing
    case .hangUp: return end()
    case .input: return key()
    case .signal(SIGWINCH): return clear()
    case .signal(SIGTSTP):
      before?.restore()
      signals.stop()
      takeKeys()
      return clear()
    case .signal(SIGCONT), .signal(SIGCHLD), .signal(SignalPipe.done): return .nothing
    case .signal(SIGINT): return end()
    case .signal(let number):
      _ = end()
      signals.die(by: number)
    }
  }

  private mutating func key() -> Wake {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && errno == EINTR ? .nothing : end() }
    switch bytes[0] {
    case 0x04, UInt8(ascii: "q"), UInt8(ascii: "Q"): return end()
    case 0x0C: return clear()
    case let byte where byte >= 0x20 && byte < 0x7F:
      return .key(Character(Unicode.Scalar(byte)))
    default: return .nothing
    }
  }

  /// Nobody knows what became of the rows in a window of another size.
  private mutating func clear() -> Wake {
    output.write("\u{1B}[H\u{1B}[2J")
    (shown, isFresh) = (.empty, true)
    return .redraw
  }

  private mutating func end() -> Wake {
    before?.restore()
    signals.rest()
    return .end
  }

  /// Keys come one by one and unseen; those that send signals still do.
  private func takeKeys() {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
    modes.c_lflag &= ~tcflag_t(ECHO | ICANON)
    while tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) != 0, errno == EINTR { continue }
  }
}

extension [Frame.Glyph] {
  /// A line with the marks of `Ink` in it.
  fileprivate init(inked line: String) {
    self = []
    for (index, part) in line.split(separator: "\u{1B}", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, part.first == "[", let end = part.firstIndex(of: "m") else {
        self += Self(String(part))
        continue
      }
      let ink = part[part.index(after: part.startIndex)..<end]
      self += Self(String(part[part.index(after: end)...]), ink: ink == "0" ? "" : String(ink))
    }
  }

  /// What of it fits into so many columns.
  fileprivate func cut(to width: Int) -> Self {
    var used = 0
    return Self(
      prefix { glyph in
        used += glyph.columns
        return used <= width
      })
  }
}

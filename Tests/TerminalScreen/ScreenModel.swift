import CVTerm
import Glibc
import TestSupport

/// What a terminal shows after a program has written to it, cell by cell.
public final class ScreenModel {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  /// The height of its window.
  public private(set) var rows: Int
  /// The width of its window.
  public private(set) var columns: Int

  /// An empty one.
  public init(rows: Int, columns: Int) throws {
    (self.rows, self.columns) = (rows, columns)
    guard let terminal = vterm_new(Int32(rows), Int32(columns)),
      let screen = vterm_obtain_screen(terminal)
    else { throw TerminalProgram.Failure.system("vterm_new") }
    (self.terminal, self.screen) = (terminal, screen)
    vterm_set_utf8(terminal, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(terminal) }

  /// Gives the window another size.
  public func resize(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// Takes what a program writes.
  public func write(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        _ = vterm_input_write(terminal, $0.baseAddress, $0.count)
      }
    }
  }

  /// Takes what a program writes.
  public func write(_ text: String) { write(Array(text.utf8)) }

  /// What stands in a cell; nothing in the second half of a wide letter, a blank where nothing was
  /// written.
  public func cell(_ row: Int, _ column: Int) -> (text: String, isReversed: Bool) {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    let chars = withUnsafeBytes(of: &cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    if chars[0] == UInt32.max { return ("", false) }
    let scalars = chars.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    return (text.isEmpty ? " " : text, cell.attrs.reverse != 0)
  }

  /// A row as text, without blanks at its end.
  public func line(_ row: Int) -> String {
    var line = (0..<columns).map { cell(row, $0).text }.joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// All rows, without empty ones at the end.
  public var lines: [String] {
    var lines = (0..<rows).map(line)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Where the cursor stands.
  public var cursor: (row: Int, column: Int) {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    return (Int(place.row), Int(place.col))
  }
}

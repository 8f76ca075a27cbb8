import TerminalScreen
import TestSupport

/// A program on a pseudo-terminal, and the screen that one sees it on.
final class ScreenProgram {
  let program: TerminalProgram
  let screen: ScreenModel
  private var seen = 0

  /// How long a screen may take to look as it should, in milliseconds; much longer than anything
  /// takes.
  private static let patience: Int64 = 20_000

  init(
    _ arguments: [String] = [], in script: String? = nil, environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws {
    program = try TerminalProgram(
      script == nil ? Probe.path : "/bin/sh", script.map { ["-c", $0] } ?? arguments,
      environment: Probe.environment.merging(environment) { $1 }, rows: rows, columns: columns)
    screen = try ScreenModel(rows: rows, columns: columns)
    try expect { $0.lines.contains { $0.contains("Svar 1") } }
  }

  func type(_ text: String) throws { try program.type(text) }

  /// Types, and then what begins a new line, which counts only where nothing follows at once.
  func type(_ text: String, line key: String) throws {
    let row = screen.cursor.row
    try program.type(text + key)
    try expect { $0.cursor.row > row && $0.line($0.cursor.row) == "         …" }
  }

  /// Types, and gives what was written until the screen looks like this.
  @discardableResult
  func type(_ text: String, until isRight: (ScreenModel) -> Bool) throws -> ArraySlice<UInt8> {
    let before = program.count
    try program.type(text)
    try expect(isRight)
    return program.bytes(after: before)
  }

  /// Waits until the screen looks like this.
  func expect(_ isRight: (ScreenModel) -> Bool) throws {
    while true {
      screen.write(program.bytes(after: seen))
      seen = program.count
      if isRight(screen) { return }
      guard try program.writesMore(within: Self.patience) else {
        throw TerminalProgram.Failure.missing("the screen", seen: describe)
      }
    }
  }

  /// Waits until these are the last lines on the screen, and the cursor stands in this column of
  /// one of them, counted from the last.
  func expect(_ lines: [String], cursor: (up: Int, column: Int)? = nil) throws {
    try expect { screen in
      let all = screen.lines
      guard all.suffix(lines.count) == lines[...] else { return false }
      guard let cursor else { return true }
      return screen.cursor == (all.count - 1 - cursor.up, cursor.column)
    }
  }

  func resize(rows: Int, columns: Int) throws {
    screen.resize(rows: rows, columns: columns)
    try program.resize(rows: rows, columns: columns)
  }

  var describe: String {
    "\(screen.lines.joined(separator: "\n"))\ncursor \(screen.cursor)"
  }
}

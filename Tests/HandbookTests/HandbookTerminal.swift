import Glibc
import TerminalScreen
import TestSupport

/// A terminal at which somebody types what the handbook says.
final class HandbookTerminal {
  private let program: TerminalProgram
  private let screen: ScreenModel
  private let window: Int
  private var seen = 0
  /// The row from which the screen is shown.
  private var top = 0

  /// As many rows as anything in the handbook ever writes: nothing scrolls away. The program is told
  /// of the window that a reader has.
  private static let rows = 3_000
  private static let columns = 80

  /// How long nothing more may come before a screen counts as complete, in milliseconds.
  private static let calm: Int64 = 200
  /// How many times so long it must be where no prompt is seen: it may wait for another program.
  private static let calmWithoutPrompt = 15
  /// How long a program may take to do something, in such times.
  private static let patience = 600

  /// Starts a command in a folder, in a window so high.
  init(
    _ command: String, in folder: String, rows: Int, environment: [String: String]
  ) throws {
    program = try TerminalProgram(
      "/usr/bin/env", ["-C", folder, "/bin/sh", "-c", "exec \(command)"],
      environment: environment, rows: rows, columns: Self.columns)
    window = rows
    screen = try ScreenModel(rows: Self.rows, columns: Self.columns)
    try settle()
  }

  /// Whether the command has ended.
  var hasEnded: Bool { program.hasEnded }

  /// Begins a new screen at the row that is typed on.
  func beginScreen() { top = screen.cursor.row }

  /// Types a line and Enter, or presses the key that stands in brackets; »… (strømmen går)« ends in the
  /// middle of a line.
  func type(_ line: String) throws {
    if let key = Self.key(line) { return try press(key) }
    if let match = line.wholeMatch(of: /(.+) (\(strømmen går\))/),
      let key = Self.key(String(match.2))
    {
      try program.type("\u{15}" + match.1)
      // What is half typed is on the disk two seconds after the last key, at the latest.
      while try program.writesMore(within: 3_000) {}
      return try press(key)
    }
    if !line.isEmpty {
      // What stands there already is taken away, as somebody does who writes it anew.
      try program.type("\u{15}" + line)
      try settle()
    }
    try press(.typed("\r"))
  }

  /// Pastes lines, as a terminal does that tells the program of it, and presses Enter.
  func paste(_ lines: [String]) throws {
    try program.type("\u{1B}[200~\(lines.joined(separator: "\r"))\u{1B}[201~")
    try settle()
    try press(.typed("\r"))
  }

  /// The screen since it was begun, without empty lines at either end.
  var lines: [String] {
    // What fills the window leaves the cursor anywhere in it.
    let end = min(max(top, screen.cursor.row) + window, Self.rows - 1)
    return ScreenCut.trimmed((top...end).map(screen.line))
  }

  /// What the terminal may be told besides lines.
  private enum Key {
    case typed(String)
    case signal(Int32)
  }

  private static func key(_ line: String) -> Key? {
    switch line {
    case "(Enter)": .typed("\r")
    case "(Ctrl+C)": .typed("\u{3}")
    case "(pil op)": .typed("\u{1B}[A")
    case "(strømmen går)": .signal(SIGKILL)
    default:
      line.wholeMatch(of: /\((\S)\)/).map { .typed(String($0.1)) }
    }
  }

  private func press(_ key: Key) throws {
    switch key {
    case .typed(let bytes): try program.type(bytes)
    case .signal(let signal): try program.send(signal: signal)
    }
    try settle()
  }

  /// Waits until the program has ended, or waits for somebody and has written nothing for a while.
  private func settle() throws {
    var calm = 0
    for _ in 0..<Self.patience {
      if hasEnded { return take() }
      let isCalm = !(try program.writesMore(within: Self.calm)) && program.isIdle
      take()
      calm = isCalm ? calm + 1 : 0
      if isCalm, try calm >= Self.calmWithoutPrompt || isAsking { return }
    }
    throw TerminalProgram.Failure.running(seen: lines.joined(separator: "\n"))
  }

  /// Whether the program reads keys itself, or has left something on the line.
  private var isAsking: Bool {
    get throws {
      try !program.modes().isUsual || !screen.line(screen.cursor.row).isEmpty
    }
  }

  private func take() {
    while (try? program.writesMore(within: 0)) == true {}
    screen.write(program.bytes(after: seen))
    seen = program.count
  }
}

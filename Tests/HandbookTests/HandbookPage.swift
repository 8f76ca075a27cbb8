import TestSupport

/// A page of the handbook: what is typed in it, and the screens it shows.
///
/// A fence `sh` holds commands, `skriv` what is typed at the program that they started, line by line,
/// `skriv indsat` what is pasted there at once, and `text` the screen since what was typed before.
/// Comments of Markdown, which no reader sees, say what lies in the folder and which day it is.
struct HandbookPage {
  /// Something to do, or to look at.
  enum Step: Equatable {
    /// `<!-- dag: 2015-11-23 -->`
    case day(String)
    /// `<!-- læg: planer = Samples/planer, gemt 3 dage før -->`
    case file(String, from: String, daysAgo: Int)
    /// Commands, each on a line, at a terminal with a number, in a window so high.
    case commands([String], terminal: Int, rows: Int)
    /// What is typed, line by line.
    case typed([String], terminal: Int)
    /// Lines that are pasted at once, with Enter behind them.
    case pasted([String], terminal: Int)
    /// What the screen shows.
    case screen(ScreenCut, terminal: Int)
  }

  /// A step and the lines that it stands on, without its fences.
  struct Place {
    var step: Step
    var lines: Range<Int>
  }

  /// The height of the window where the page says nothing else.
  private static let rows = 40

  /// The lines of the page.
  let lines: [String]
  /// What is to be done, in order.
  private(set) var places: [Place] = []
  /// What stands in backticks in the prose.
  private(set) var mentions: [String] = []
  /// What is wrong with the page itself.
  private(set) var slips: [String] = []

  /// Reads a page.
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var number = 0
    while number < lines.count {
      let line = lines[number]
      if line.hasPrefix("```") {
        let end = lines[(number + 1)...].firstIndex { $0.hasPrefix("```") } ?? lines.count
        fence(String(line.dropFirst(3)), number + 1..<end)
        number = end
      } else if line.hasPrefix("<!-- ") {
        comment(line)
      } else {
        mentions += line.matches(of: /`([^`]+)`/).map { String($0.1) }
      }
      number += 1
    }
  }

  /// The page with other screens, in the order in which they stand.
  func redrawn(with screens: [String]) -> String {
    var lines = lines
    for (range, screen) in zip(self.screens, screens).reversed() {
      let new = screen.split(separator: "\n", omittingEmptySubsequences: false)
      lines.replaceSubrange(range, with: new.map(String.init))
    }
    return lines.joined(separator: "\n")
  }

  /// What stands on some lines.
  func text(on range: Range<Int>) -> String { lines[range].joined(separator: "\n") }

  /// The lines of every screen that it shows.
  var screens: [Range<Int>] {
    places.filter { if case .screen = $0.step { true } else { false } }.map(\.lines)
  }

  /// Every command of the page.
  var commands: [String] {
    places.flatMap { if case .commands(let lines, _, _) = $0.step { lines } else { [String]() } }
  }

  private mutating func fence(_ info: String, _ range: Range<Int>) {
    var words = ScreenCut.words(info)
    let name = words.isEmpty ? "" : words.removeFirst()
    let terminal = Self.take("terminal", from: &words) ?? 1
    let typed = Array(lines[range])
    switch name {
    case "sh":
      let rows = Self.take("rows", from: &words) ?? Self.rows
      let commands = Self.joined(typed)
      places.append(
        Place(step: .commands(commands, terminal: terminal, rows: rows), lines: range))
    case "skriv":
      let step: Step =
        words.contains("indsat")
        ? .pasted(typed, terminal: terminal) : .typed(typed, terminal: terminal)
      places.append(Place(step: step, lines: range))
    case "text":
      guard let cut = ScreenCut(words) else { return note("no such cut: \(info)", range) }
      places.append(Place(step: .screen(cut, terminal: terminal), lines: range))
    case "yaml", "csv": break
    default: note("no such fence: »\(info)«", range)
    }
  }

  /// The number that a word such as `terminal=2` gives, which is taken away.
  private static func take(_ name: String, from words: inout [String]) -> Int? {
    guard let place = words.firstIndex(where: { $0.hasPrefix("\(name)=") }) else { return nil }
    return Int(words.remove(at: place).dropFirst(name.count + 1))
  }

  private mutating func note(_ slip: String, _ range: Range<Int>) {
    slips.append("line \(range.lowerBound): \(slip)")
  }

  /// Commands of which a line that ends in a backslash goes on with the next.
  private static func joined(_ lines: [String]) -> [String] {
    lines.joined(separator: "\n").replacing(/\\\n\s*/, with: "").split(separator: "\n")
      .map(String.init)
  }

  private mutating func comment(_ line: String) {
    let place = { (step: Step) in Place(step: step, lines: 0..<0) }
    if let match = line.wholeMatch(of: /<!-- dag: (\S+) -->/) {
      places.append(place(.day(String(match.1))))
    } else if let match = line.wholeMatch(
      of: /<!-- læg: (\S+) = (\S+?)(?:, gemt (\d+) dage før)? -->/)
    {
      let days = match.3.flatMap { Int($0) } ?? 0
      places.append(place(.file(String(match.1), from: String(match.2), daysAgo: days)))
    } else {
      slips.append("no such comment: \(line)")
    }
  }
}

import TerminalScreen
import TestSupport
import Testing

@testable import TerminalSession

/// An answer as it stands in the window while it is written.
@Suite struct BoxTests {
  private static let long =
    "Forældrene kommer til arbejdsdage, men det er de samme fem familier hver gang, og vi ved ikke "
    + "hvad de andre tænker."

  @Test("words go to the next row whole, below each other, at 80 and at 50 columns")
  func wraps() throws {
    let wide = try ScreenProgram()
    try wide.type(Self.long)
    try wide.expect(
      [
        "  Svar 1 › Forældrene kommer til arbejdsdage, men det er de samme fem familier",
        "           hver gang, og vi ved ikke hvad de andre tænker.",
      ], cursor: (0, 58))
    let narrow = try ScreenProgram(rows: 20, columns: 50)
    try narrow.type(Self.long)
    try narrow.expect(
      [
        "  Svar 1 › Forældrene kommer til arbejdsdage, men",
        "           det er de samme fem familier hver",
        "           gang, og vi ved ikke hvad de andre",
        "           tænker.",
      ], cursor: (0, 18))
  }

  @Test("in a window that leaves no room beside the prompt, the text stands below it")
  func twentyColumns() throws {
    let probe = try ScreenProgram(rows: 10, columns: 20)
    try probe.type("Forældrene kommer til møder")
    try probe.expect(
      ["  Svar 1 ›", "    Forældrene", "    kommer til", "    møder"], cursor: (0, 9))
    try probe.type("\r")
    try probe.expect { $0.lines.contains { $0.contains("Svar 2") } }
  }

  @Test("what is put in at the front moves the words, and a deletion moves them back")
  func middle() throws {
    let probe = try ScreenProgram(columns: 40)
    try probe.type("en to tre fire fem seks syv otte")
    try probe.expect(["  Svar 1 › en to tre fire fem seks syv", "           otte"])
    try probe.type("\u{1}nul ")
    try probe.expect(
      ["  Svar 1 › nul en to tre fire fem seks", "           syv otte"], cursor: (1, 15))
    try probe.type("\u{7F}\u{7F}\u{7F}\u{7F}")
    try probe.expect(
      ["  Svar 1 › en to tre fire fem seks syv", "           otte"], cursor: (1, 11))
  }

  @Test("arrows go from row to row in one column, and from the first row to earlier answers")
  func arrows() throws {
    let probe = try ScreenProgram(columns: 40)
    try probe.type("tidligere\r")
    try probe.expect { $0.lines.contains { $0.contains("Svar 2") } }
    try probe.type("\r")
    try probe.expect { $0.lines.contains { $0.contains("Svar 3") } }
    try probe.type("en to tre fire fem seks syv a", line: "\\\r")
    try probe.type("", line: "\\\r")
    try probe.type("sidste linje er her")
    let rows = [
      "  Svar 3 › en to tre fire fem seks syv", "           a", "         …",
      "         … sidste linje er her",
    ]
    try probe.expect(rows, cursor: (0, 30))
    try probe.type("\u{1B}[A")
    try probe.expect(rows, cursor: (1, 11))
    try probe.type("\u{1B}[A\u{1B}[A")
    try probe.expect(rows, cursor: (3, 30))
    try probe.type("\u{1B}[A")
    try probe.expect(["  Svar 3 › tidligere"], cursor: (0, 20))
    try probe.type("\u{1B}[B")
    try probe.expect(rows, cursor: (0, 30))
    try probe.type("\u{1B}2\u{1B}[AX\r")
    try probe.expect {
      $0.lines.joined().contains("<en to tre fire fem seks syv")
        && $0.lines.joined().contains("aX¶¶sidste")
    }
  }

  @Test("Ctrl-P and Ctrl-N stay what they are: the history")
  func history() throws {
    let probe = try ScreenProgram()
    try probe.type("tidligere\r")
    try probe.expect { $0.lines.contains { $0.contains("Svar 2") } }
    try probe.type("\r")
    try probe.expect { $0.lines.contains { $0.contains("Svar 3") } }
    try probe.type("første", line: "\\\r")
    try probe.type("anden\u{10}")
    try probe.expect(["  Svar 3 › tidligere"])
    try probe.type("\u{E}")
    try probe.expect(["  Svar 3 › første", "         … anden"])
  }

  @Test("an answer higher than the window scrolls, and all of it is given", arguments: [24, 20, 5])
  func scrolls(_ height: Int) throws {
    let probe = try ScreenProgram(["--question", "Hvad?"], rows: height)
    let lines = (1...40).map { "linje \($0)" }
    try probe.type("\u{1B}[200~\(lines.joined(separator: "\r"))\u{1B}[201~")
    let room = max(2, height - 2)
    let shown = lines.suffix(room - 1).map { "         … \($0)" }
    let first = "  ↑ \(40 - room)".padded(to: 11) + "linje \(41 - room)"
    try probe.expect([first] + shown, cursor: (0, 19))
    try probe.expect { $0.lines.contains("  ┃ Hvad?") }
    for _ in 1..<40 { try probe.type("\u{1B}[A") }
    let last = "  ↓ \(40 - room)".padded(to: 11) + "linje \(room)"
    try probe.expect(
      ["  Svar 1 › linje 1"] + lines[1..<(room - 1)].map { "         … \($0)" } + [last],
      cursor: (room - 1, 18))
    try probe.type("\r")
    try probe.expect { $0.lines.contains { $0.contains("linje 40>") } }
    let answer = "SVAR <" + lines.joined(separator: "¶") + ">"
    let told = probe.program.unread.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains(answer))
  }

  @Test("emoji, flags, combining and wide letters stand where they should")
  func signs() throws {
    let probe = try ScreenProgram(columns: 40)
    try probe.type("👩\u{200D}👧 🇩🇰 e\u{301}a\u{30A} 漢字 👍🏽|")
    try probe.expect(["  Svar 1 › 👩👧 🇩🇰 e\u{301}a\u{30A} 漢字 👍🏽|"], cursor: (0, 32))
    try probe.type("\u{1}\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[C.")
    try probe.expect(["  Svar 1 › 👩👧 🇩.🇰 e\u{301}a\u{30A} 漢字 👍🏽|"])
    try probe.type("\r")
    try probe.expect { $0.lines.joined().contains("e\u{301}a\u{30A} 漢字") }
  }

  @Test("in plain lines, too, rows stand below each other")
  func plainRows() throws {
    let probe = try ScreenProgram(["--enkel"], columns: 41)
    try probe.type("en to tre fire fem seks syv otte ni")
    try probe.expect(["Svar 1: en to tre fire fem seks syv otte", "        ni"], cursor: (0, 10))
    try probe.type("\\\r")
    try probe.expect(
      ["Svar 1: en to tre fire fem seks syv otte", "         ni", "fortsæt:"], cursor: (0, 9))
  }

  @Test("in plain lines no sign is drawn: words tell what is out of sight")
  func plain() throws {
    let probe = try ScreenProgram(["--enkel"], rows: 10)
    let lines = (1...20).map { "linje \($0)" }
    try probe.type("\u{1B}[200~\(lines.joined(separator: "\r"))\u{1B}[201~")
    try probe.expect { $0.lines.last == "(flere linjer: 11 over)" }
    try probe.expect { $0.lines.contains("fortsæt: linje 20") }
    #expect(!probe.screen.lines.joined().contains { "↑↓…›".contains($0) })
  }

  @Test("a key at the end of a row sends its letter and nothing else; one in the middle, the rest")
  func bytes() throws {
    let probe = try ScreenProgram()
    try probe.type("Forældrene kommer")
    try probe.expect(["  Svar 1 › Forældrene kommer"])
    var column = 28
    for letter in [" ", "t", "i", "l"] {
      column += 1
      #expect(try probe.type(letter) { $0.cursor.column == column }.count == 1)
    }
    try probe.expect(["  Svar 1 › Forældrene kommer til"])
    let back = try probe.type("\u{7F}") { $0.line($0.cursor.row).hasSuffix(" ti") }
    #expect(back.count <= 4)
    let home = try probe.type("\u{1}") { $0.cursor.column == 11 }
    #expect(home.count <= 6)
    let front = try probe.type("x") { $0.line($0.cursor.row).contains("› xF") }
    #expect(front.count <= 30)
  }
}

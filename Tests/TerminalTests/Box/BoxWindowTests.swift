import Glibc
import TerminalScreen
import TestSupport
import Testing

/// The question and the answer stay together, whatever becomes of the window.
@Suite struct BoxWindowTests {
  private static let question =
    "Hvad mærker borgeren, når det her er lykkedes, og hvem ser det først hos jer?"
  private static let answer =
    "Forældrene kommer til arbejdsdage, men det er de samme fem familier hver gang."
  private static let wide = [
    "  ┃ Hvad mærker borgeren, når det her er lykkedes, og hvem ser det først hos",
    "  ┃ jer?", "",
    "  Svar 1 › Forældrene kommer til arbejdsdage, men det er de samme fem familier",
    "           hver gang.",
  ]
  private static let narrow = [
    "  ┃ Hvad mærker borgeren, når det her er",
    "  ┃ lykkedes, og hvem ser det først hos jer?", "",
    "  Svar 1 › Forældrene kommer til arbejdsdage, men",
    "           det er de samme fem familier hver",
    "           gang.",
  ]

  @Test("a window that gets narrower leaves nothing behind, and a wider one takes more")
  func resize() throws {
    let probe = try ScreenProgram(["--question", Self.question])
    try probe.type(Self.answer)
    try probe.expect { $0.lines == [""] + Self.wide }
    try probe.resize(rows: 20, columns: 50)
    try probe.expect { $0.lines == [""] + Self.narrow && $0.cursor == (6, 16) }
    try probe.type("\u{7F}\u{7F}")
    try probe.expect {
      $0.lines == [""] + Self.narrow.dropLast(2) + [
        "           det er de samme fem familier hver gan"
      ]
    }
    try probe.resize(rows: 24, columns: 80)
    try probe.expect(["           hver gan"], cursor: (0, 19))
    try probe.type("g.\r")
    try probe.expect { $0.lines.joined().contains("SVAR <") }
  }

  @Test("a window that gets lower keeps the question above the answer, and a higher one shows all")
  func height() throws {
    let probe = try ScreenProgram(["--question", Self.question])
    let lines = (1...8).map { "linje \($0)" }
    try probe.type("\u{1B}[200~\(lines.joined(separator: "\r"))\u{1B}[201~")
    let whole = ["  Svar 1 › linje 1"] + lines.dropFirst().map { "         … \($0)" }
    try probe.expect { $0.lines == [""] + Self.wide[..<3] + whole }
    try probe.resize(rows: 6, columns: 80)
    try probe.expect {
      $0.lines == Self.wide[..<3] + ["  ↑ 5      linje 6"] + whole.suffix(2)
    }
    try probe.resize(rows: 5, columns: 80)
    try probe.expect { $0.lines == Self.wide[..<3] + ["  ↑ 6      linje 7"] + whole.suffix(1) }
    try probe.resize(rows: 24, columns: 80)
    try probe.expect { $0.lines.suffix(11) == Self.wide[..<3] + whole }
  }

  @Test("a window of a few rows and columns, and back again")
  func tiny() throws {
    let probe = try ScreenProgram(["--question", "Hvad?"])
    try probe.type("et to tre fire fem seks syv otte ni ti")
    try probe.resize(rows: 5, columns: 20)
    try probe.expect(["    fem seks syv", "    otte ni ti"], cursor: (0, 14))
    try probe.resize(rows: 2, columns: 8)
    try probe.expect { $0.lines.last?.hasSuffix("ti") ?? false }
    try probe.resize(rows: 24, columns: 80)
    try probe.expect(["  Svar 1 › et to tre fire fem seks syv otte ni ti"], cursor: (0, 49))
    try probe.type("\r")
    try probe.expect {
      $0.lines.joined().contains("SVAR <et to tre fire fem seks syv otte ni ti>")
    }
  }

  @Test("after help that fills the window the question stands above the answer again")
  func help() throws {
    let probe = try ScreenProgram(["--question", Self.question])
    try probe.type(":hjælp\r")
    try probe.expect(["  Hjælp nummer 8 til spørgsmålet.", ""] + Self.wide[..<3] + ["  Svar 1 ›"])
    try probe.type(":afvis\r")
    try probe.expect(["", "  ! Det kan ikke bruges.", "", "  Svar 1 ›"])
  }

  @Test("Ctrl-Z and fg bring question and answer back below what the shell wrote")
  func suspend() throws {
    let script =
      "set -m; '\(Probe.path)' --question Hvad?; echo STOPPET; read x; fg; echo SLUT"
    let shell = try ScreenProgram(in: script)
    try shell.type("halvt svar")
    try shell.expect(["  Svar 1 › halvt svar"])
    try shell.type("\u{1A}")
    try shell.expect { $0.lines.last == "STOPPET" }
    #expect(shell.screen.lines.contains("  Svar 1 › halvt svar"))
    try shell.type("\r")
    try shell.expect(["", "  ┃ Hvad?", "", "  Svar 1 › halvt svar"], cursor: (0, 21))
    try shell.type("!\r")
    try shell.expect { $0.lines.joined().contains("SVAR <halvt svar!>") }
  }

  @Test("lines that are pasted without marks become one answer, said above it")
  func unmarked() throws {
    let probe = try ScreenProgram()
    try probe.type("første\randet\r")
    try probe.expect([
      "  Det ligner indsat tekst på 2 linjer. Tryk Enter, så bliver den til ét svar.",
      "  Svar 1 › første", "         … andet",
    ])
    try probe.type("\r")
    try probe.expect { $0.lines.joined().contains("SVAR <første¶andet>") }
  }

  @Test("without colours no ink is sent")
  func noColour() throws {
    let probe = try ScreenProgram(environment: ["NO_COLOR": "1"])
    try probe.type("en", line: "\\\r")
    try probe.type("to")
    try probe.expect(["  Svar 1 › en", "         … to"])
    #expect(!probe.program.raw.contains("m…"))
    #expect(!probe.program.raw.contains("\u{1B}[36m"))
  }
}

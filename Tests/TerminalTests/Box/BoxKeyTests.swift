import TerminalScreen
import TestSupport
import Testing

/// Readline's own ways of editing, as the box shows them.
@Suite struct BoxKeyTests {
  /// A probe that has been given two answers, so that there is something to look for.
  private func experienced() throws -> ScreenProgram {
    let probe = try ScreenProgram()
    for (number, answer) in ["første svar", "noget andet"].enumerated() {
      try probe.type("\(answer)\r")
      try probe.expect { $0.lines.contains { $0.contains("Svar \(number + 2)") } }
    }
    return probe
  }

  @Test("Ctrl-R looks for earlier answers, and says so in Danish below the answer")
  func search() throws {
    let probe = try experienced()
    try probe.type("halvt\u{12}før")
    try probe.expect(
      ["  Svar 3 › første svar", "  (søger tilbage i dine tidligere svar: før)"], cursor: (1, 11))
    try probe.type("zz")
    try probe.expect(["  Svar 3 › første svar", "  (ikke fundet i dine tidligere svar: førzz)"])
    try probe.type("\u{7}")
    try probe.expect(["  Svar 3 › halvt"], cursor: (0, 16))
    try probe.type("\u{12}svar\u{5}!\r")
    try probe.expect { $0.lines.joined().contains("SVAR <første svar!>") }
  }

  @Test("a count is told below, and gone when it was used")
  func count() throws {
    let probe = try ScreenProgram()
    try probe.type("ab\u{1B}3")
    try probe.expect(["  Svar 1 › ab", "  (antal: 3)"], cursor: (1, 13))
    try probe.type("x")
    try probe.expect(["  Svar 1 › abxxx"], cursor: (0, 16))
  }

  @Test("what Tab lists stands above the answer, which stays whole")
  func completion() throws {
    let probe = try ScreenProgram(["--question", "Hvilken skole?"])
    try probe.type("ær\t")
    try probe.expect(["  Ærø Skole      Ærø Bibliotek", "  Svar 1 › Ærø"], cursor: (0, 15))
    try probe.type("s\t")
    try probe.expect(["  Svar 1 › Ærø Skole"], cursor: (0, 20))
  }

  @Test("a list that pushes the question out of a low window brings it along")
  func completionInALowWindow() throws {
    let probe = try ScreenProgram(["--question", "Hvilken skole?"], rows: 3)
    try probe.type("ær\t")
    try probe.expect(["  ┃ Hvilken skole?", "", "  Svar 1 › Ærø"], cursor: (0, 15))
  }

  @Test("undo, kill and yank, transpose")
  func editing() throws {
    let probe = try ScreenProgram()
    try probe.type("en to\u{17}\u{1F}")
    try probe.expect(["  Svar 1 › en to"], cursor: (0, 16))
    try probe.type("\u{15}")
    try probe.expect(["  Svar 1 ›"], cursor: (0, 11))
    try probe.type("\u{19} \u{19}")
    try probe.expect(["  Svar 1 › en to en to"], cursor: (0, 22))
    try probe.type("\u{15}a漢\u{14}")
    try probe.expect(["  Svar 1 › 漢a"], cursor: (0, 14))
  }

  @Test("what is quoted is shown as a sign, and Ctrl-L draws everything anew")
  func quoted() throws {
    let probe = try ScreenProgram(["--question", "Hvad?"])
    try probe.type("a\u{16}\u{1B}b\u{16}\tc")
    try probe.expect(["  Svar 1 › a␛b c"], cursor: (0, 16))
    probe.screen.write("\u{1B}[3;4HFORSTYRRELSE")
    try probe.type("\u{C}")
    try probe.expect { $0.lines == ["", "  ┃ Hvad?", "", "  Svar 1 › a␛b c"] }
  }

  @Test("a region that is marked is seen as such, and what was pasted until the next key")
  func region() throws {
    let probe = try ScreenProgram()
    func marked(_ screen: ScreenModel) -> String {
      (0..<80).map { screen.cell(screen.cursor.row, $0) }.filter(\.isReversed).map(\.text).joined()
    }
    try probe.type("abc def\u{1B} \u{1B}b\u{18}\u{18}")
    try probe.expect { marked($0) == "def" }
    try probe.type("!")
    try probe.expect { marked($0).isEmpty && $0.line($0.cursor.row).contains("abc def!") }
    try probe.type("\u{1B}[200~indsat\u{1B}[201~")
    try probe.expect { marked($0) == "indsat" }
    try probe.type(" ")
    try probe.expect { marked($0).isEmpty }
  }

  @Test("vi's modes, where somebody's inputrc shows them, with signs that take no room")
  func viMode() throws {
    try ScratchFolder.use { folder in
      try folder.write(
        "inputrc",
        text: """
          set editing-mode vi
          set show-mode-in-prompt on
          set vi-ins-mode-string "\\1\\e[6 q\\2+"
          set vi-cmd-mode-string "\\1\\e[2 q\\2:"

          """)
      let probe = try ScreenProgram(environment: ["INPUTRC": folder.at("inputrc")])
      try probe.type("hallo")
      try probe.expect(["+  Svar 1 › hallo"], cursor: (0, 17))
      try probe.type("\u{1B}0")
      try probe.expect([":  Svar 1 › hallo"], cursor: (0, 12))
      #expect(probe.program.raw.contains("\u{1B}[2 q"))
      try probe.type("xA!")
      try probe.expect(["+  Svar 1 › allo!"], cursor: (0, 17))
    }
  }

  @Test("an inputrc that gives the arrows another task has the last word")
  func inputrc() throws {
    try ScratchFolder.use { folder in
      try folder.write("inputrc", text: "\"\\e[A\": beginning-of-line\n")
      let probe = try ScreenProgram(environment: ["INPUTRC": folder.at("inputrc")])
      try probe.type("første", line: "\\\r")
      try probe.type("anden\u{1B}[A!")
      try probe.expect(["  Svar 1 › !første", "         … anden"])
    }
  }
}

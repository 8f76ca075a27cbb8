import Glibc
import TestSupport
import Testing

/// What only a terminal shows, typed at a real one.
@Suite struct TypingTests {
  @Test(
    "Danish letters arrive in every locale",
    arguments: [
      [:], ["LANG": "C"], ["LANG": "da_DK.UTF-8"], ["LC_ALL": "C"], ["LC_ALL": "POSIX"],
      ["LANG": "da_DK.ISO-8859-1"],
    ])
  func danishLetters(_ locale: [String: String]) throws {
    var environment = Probe.environment
    environment["LANG"] = nil
    let probe = try TerminalProgram(
      Probe.path, environment: environment.merging(locale) { $1 })
    try probe.expect("Svar 1")
    try probe.type("blåbærgrød på Ærø 😀\r")
    try probe.expect("SVAR <blåbærgrød på Ærø 😀>")
  }

  @Test("one backspace takes one letter, also a Danish one")
  func backspace() throws {
    let probe = try Probe.start()
    try probe.type("på\u{7F}\u{7F}æ\r")
    try probe.expect("SVAR <æ>")
  }

  @Test("an earlier answer is there to be edited, and undo goes back to it")
  func prefill() throws {
    let probe = try Probe.start(["--prefill", "gammelt svar"])
    try probe.type(" og nyt\u{1F}\u{1F}\u{1F}!\r")
    try probe.expect("SVAR <gammelt svar!>")
  }

  @Test("a line that ends in a backslash goes on")
  func goesOn() throws {
    let probe = try Probe.start()
    try probe.type("første\\\r")
    try probe.expect("…")
    try probe.type("anden\r")
    try probe.expect("SVAR <første¶anden>")
  }

  @Test("each kind of line has its own history")
  func history() throws {
    let probe = try Probe.start()
    for (number, answer) in ["en", "to"].enumerated() {
      try probe.type("\(answer)\r")
      try probe.expect("SVAR <\(answer)>")
      try probe.expect("Svar \(number + 2)")
    }
    try probe.type("\u{1B}[A\r")
    try probe.expect("SVAR <en>")
  }

  @Test("the window may change in the middle of a long answer")
  func resize() throws {
    let probe = try Probe.start()
    let long = String(repeating: "langt svar ", count: 15)
    try probe.type(long)
    try probe.expect("svar")
    try probe.resize(rows: 20, columns: 40)
    try probe.type("slut\r")
    try probe.expect("✓ SVAR <")
    let shown = try probe.expect("Svar 2")
    #expect(shown.split(separator: "\n").allSatisfy { $0.count < 40 })
    #expect(shown.filter { $0 == "l" }.count == 16)
  }

  @Test("vi mode by an inputrc that is for this program")
  func viMode() throws {
    let folder = try Folder()
    let inputrc = try folder.write(
      "$if aarsplan\nset editing-mode vi\n$endif\n", to: "inputrc")
    let probe = try Probe.start(environment: ["INPUTRC": inputrc])
    try probe.type("hallo\u{1B}0x\r")
    try probe.expect("SVAR <allo>")
  }

  @Test("a dumb terminal gets neither colours nor escape sequences")
  func dumb() throws {
    let probe = try Probe.start(environment: ["TERM": "dumb"])
    try probe.type("svar\r")
    try probe.expect("SVAR <svar>")
    #expect(!probe.raw.contains("\u{1B}"))
  }
}

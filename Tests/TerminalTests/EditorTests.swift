import Glibc
import TestSupport
import Testing

/// An editor of one's own.
@Suite struct EditorTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Starts the probe with an editor that is this script.
  private func start(_ script: String, arguments: String = "") throws -> TerminalProgram {
    let path = try folder.write("#!/bin/sh\n\(script)\n", to: "editor", mode: 0o700)
    return try Probe.start(environment: [
      "EDITOR": path + arguments, "TMPDIR": folder.path,
      "PROBE_DRAFT": folder.path + "/kladde",
    ])
  }

  @Test("Ctrl-X Ctrl-E: what is written there is the answer, and the file is gone")
  func fromTheLine() throws {
    let probe = try start("printf 'linje to\\n' >> \"$1\"")
    try probe.type("linje en\u{18}\u{5}")
    try probe.expect("SVAR <linje en¶linje to>")
    try probe.expect("Svar 2")
    #expect(folder.names() == ["editor"])
  }

  @Test("v in vi's command mode does the same")
  func fromViMode() throws {
    let inputrc = try folder.write("set editing-mode vi\n", to: "inputrc")
    let editor = try folder.write("#!/bin/sh\necho to >> \"$1\"\n", to: "editor", mode: 0o700)
    let probe = try Probe.start(environment: ["EDITOR": editor, "INPUTRC": inputrc])
    try probe.type("en\u{1B}v")
    try probe.expect("SVAR <en¶to>")
  }

  @Test("an editor with arguments; the text lies in a .md file for one's own eyes")
  func arguments() throws {
    let probe = try start(
      "echo \"$1\" $(stat -c %a \"$2\") \"${2##*.}\" > \"$2\"", arguments: " --wait")
    try probe.type(":ud\r")
    try probe.expect("REDIGERET <--wait 600 md>")
  }

  @Test("the editor has the terminal in its usual modes, and gives it back")
  func modes() throws {
    let probe = try start("echo KLAR; read x; stty raw -echo; echo skrevet > \"$1\"")
    try probe.type(":ud\r")
    try probe.expect("KLAR")
    #expect(try probe.modes() == probe.modesAtStart)
    try probe.type("\r")
    try probe.expect("REDIGERET <skrevet>")
    try probe.expect("Svar 2")
    try probe.type("\u{4}")
    #expect(try probe.end() == .exited(0))
    #expect(try probe.modes() == probe.modesAtStart)
  }

  @Test("an editor that fails: the text is kept in its file, and the line is back")
  func failure() throws {
    let probe = try start("echo mere >> \"$1\"; exit 3")
    try probe.type("min tekst\u{18}\u{5}")
    try probe.expect("Intet er tabt")
    try probe.expect("min tekst")
    try probe.type("\r")
    try probe.expect("SVAR <min tekst>")
    let kept = folder.names().first { $0.hasSuffix(".md") }
    let text = kept.flatMap { folder.read($0) } ?? ""
    #expect(text.hasPrefix("min tekst\n\n#| ") && text.hasSuffix("\nmere\n"))
  }

  @Test("below the text stand the question and how one gets out, and neither is in the answer")
  func notes() throws {
    let folder = try Folder()
    let path = try folder.write(
      "#!/bin/sh\ncp \"$1\" \"$TMPDIR/set\"\nsed -i '1s/$/ mere/' \"$1\"\n", to: "nano", mode: 0o700
    )
    let probe = try Probe.start(
      ["--question", "Hvem løste I en opgave sammen med?"],
      environment: ["EDITOR": path, "TMPDIR": folder.path])
    try probe.type("min tekst\u{18}\u{5}")
    try probe.expect("SVAR <min tekst mere>")
    let seen = folder.read("set") ?? ""
    #expect(seen.hasPrefix("min tekst\n\n#| Hvem løste I en opgave sammen med?\n"))
    #expect(seen.contains("#| Gem og luk: tryk Ctrl+O, tryk Enter, og tryk så Ctrl+X.\n"))
  }

  @Test("a text that comes back empty is no answer: the line is back")
  func emptied() throws {
    let probe = try start(": > \"$1\"")
    try probe.type("min tekst\u{18}\u{5}")
    try probe.expect("kom tom tilbage")
    try probe.type("\r")
    try probe.expect("SVAR <min tekst>")
  }

  @Test("nano comes before vi where nothing else is chosen; where there is neither, it is said how")
  func choice() throws {
    let folder = try Folder()
    for name in ["vi", "nano"] {
      try folder.write("#!/bin/sh\necho \(name) > \"$1\"\n", to: name, mode: 0o700)
    }
    let probe = try Probe.start(environment: ["PATH": folder.path])
    try probe.type(":ud\r")
    try probe.expect("REDIGERET <nano>")
  }

  @Test("Ctrl-C in the editor does not reach the conversation")
  func interrupt() throws {
    let probe = try start(
      "trap 'echo fanget > \"$1\"; exit 0' INT; echo KLAR; while :; do read x; done")
    try probe.type(":ud\r")
    try probe.expect("KLAR")
    try probe.type("\u{3}")
    try probe.expect("REDIGERET <fanget>")
  }

  @Test("SIGTERM while the editor is open: what was saved there is the draft")
  func terminated() throws {
    let probe = try start("echo gemt > \"$1\"; echo KLAR; while :; do read x; done")
    try probe.type("før\u{18}\u{5}")
    try probe.expect("KLAR")
    try probe.send(signal: SIGTERM)
    #expect(try probe.end() == .signalled(SIGTERM))
    #expect(folder.read("kladde") == "felt-1=gemt")
  }

  @Test("no editor on the machine")
  func missing() throws {
    let probe = try Probe.start(environment: ["PATH": folder.path])
    try probe.type(":ud\r")
    try probe.expect("intet tekstprogram")
    try probe.expect("apt install nano")
    try probe.expect("REDIGERET intet")
  }
}

import TestSupport
import Testing

/// Keys that mean nothing here type nothing, whatever a terminal sends for them.
@Suite struct KeyTests {
  private static let keys: [(name: String, bytes: String)] = [
    ("F1", "OP"), ("F5", "[15~"), ("F12", "[24~"), ("Shift+F1", "O2P"), ("Shift+Left", "[1;2D"),
    ("Alt+Up", "[1;3A"), ("Insert", "[2~"), ("Shift+Insert", "[2;2~"),
    ("Shift+Tab", "[Z"), ("mouse", "[<0;10;5M"), ("mouse let go", "[<0;10;5m"),
    ("an old mouse", "[M !!"), ("another old mouse", "[32;10;5M"), ("focus", "[I"),
    ("focus lost", "[O"), ("F1 on a Linux console", "[[A"), ("a letter, kitty's way", "[97;5u"),
  ]

  @Test("a key without a meaning types nothing", arguments: ["emacs", "vi"])
  func nothing(_ mode: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("inputrc", text: "set editing-mode \(mode)\n")
      let probe = try Probe.start(environment: ["INPUTRC": folder.at("inputrc")])
      for (number, key) in Self.keys.enumerated() {
        try probe.type("a\u{1B}\(key.bytes)b\(number)\r")
        try probe.expect("SVAR <ab\(number)>")
        try probe.expect("Svar \(number + 2)")
      }
    }
  }

  @Test(
    "what the leader's inputrc says of a key counts",
    arguments: [("\"\\e[15~\": \"hej\"", "ahejb"), ("\"\\e[\": self-insert", "a[15~b")])
  func inputrc(_ line: String, _ answer: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("inputrc", text: line + "\n")
      let probe = try Probe.start(environment: ["INPUTRC": folder.at("inputrc")])
      try probe.type("a\u{1B}[15~b\r")
      try probe.expect("SVAR <\(answer)>")
    }
  }

  @Test("half a key waits for nothing: Ctrl-C works at once")
  func halfAKey() throws {
    let probe = try Probe.start()
    try probe.type("ab\u{1B}[1;")
    try probe.type("\u{3}")
    try probe.expect("AFBRUDT")
  }
}

import Glibc
import TestSupport
import Testing

/// A half-typed answer outlives whatever happens to the program.
@Suite(.timeLimit(.minutes(20)))
struct DraftTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGUSR1])
  func `is back in the line after a signal`(signal: Int32) throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try program.type("halvt skrevet")
      try program.expect("halvt skrevet")
      try program.send(signal: signal)
      #expect(try program.end() == .signalled(signal))
      try expectBack("halvt skrevet", in: sitting)
    }
  }

  @Test func `is back in the line when the terminal is gone`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try program.type("halvt skrevet")
      try program.expect("halvt skrevet")
      program.hangUp()
      #expect(try program.end() == .signalled(SIGHUP))
      try expectBack("halvt skrevet", in: sitting)
    }
  }

  @Test func `is on disk two seconds after it was typed`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try program.type("halvt skrevet")
      #expect(sitting.desk.waits(for: ".plan.yaml.kladde", toEndIn: "halvt skrevet"))
      try program.send(signal: SIGKILL)
      #expect(try program.end() == .signalled(SIGKILL))
      try expectBack("halvt skrevet", in: sitting)
    }
  }

  @Test func `lines that were entered and go on are on disk at once`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try program.type("første linje\\\r")
      #expect(sitting.desk.waits(for: ".plan.yaml.kladde", toEndIn: "første linje\n"))
      try program.send(signal: SIGKILL)
      #expect(try program.end() == .signalled(SIGKILL))
    }
  }

  @Test func `answering another question leaves it`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try program.type(": halvt skrevet")
      #expect(sitting.desk.waits(for: ".plan.yaml.kladde", toEndIn: ": halvt skrevet"))
      try program.send(signal: SIGKILL)
      #expect(try program.end() == .signalled(SIGKILL))
      let other = try sitting.start()
      try other.enter("\u{15}:gå samspil-2", at: "Svar: ")
      try other.expect("Svar: ")
      try other.type("\u{15}et andet svar\r")
      try other.expect("Uddyb")
      try other.type("\u{4}")
      #expect(try other.end() == .exited(0))
      #expect(try sitting.desk.text(".plan.yaml.kladde").hasSuffix(": halvt skrevet"))
    }
  }

  @Test(arguments: ["\\370re \\346ble", "\\377\\376\\370\\0r\\0e\\0 \\0\\346\\0b\\0l\\0e\\0"])
  func `an editor's own encoding loses no letter`(bytes: String) throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion(
        try editor("printf '\(bytes)' > \"$1\"", in: sitting))
      try program.type("begyndt\u{18}\u{5}")
      try program.expect("Uddyb")
      #expect(try sitting.answer() == "øre æble")
    }
  }

  @Test func `is kept for a plan without a file`() throws {
    try Sitting.use { sitting in
      let program = try sitting.start(["skriv", "--ledetråd", "ledetråd-2016", "ny.yaml"])
      try program.expect("Navn: ")
      try program.type("Børnehuset Mån")
      try program.expect("Mån")
      try program.send(signal: SIGTERM)
      #expect(try program.end() == .signalled(SIGTERM))
      let next = try sitting.start(["skriv", "--ledetråd", "ledetråd-2016", "ny.yaml"])
      try next.expect("Børnehuset Mån")
      try next.type("en\r")
      try next.expect("Type")
      #expect(try sitting.plan("ny.yaml").centre.name == "Børnehuset Månen")
    }
  }

  @Test func `is kept before the plan has a name`() throws {
    try Sitting.use { sitting in
      let arguments = ["skriv", "--ledetråd", "ledetråd-2016", "--fra", "plan.yaml"]
      let program = try sitting.start(arguments)
      try program.expect("Navn: ")
      try program.type(" ved skoven")
      try program.expect("skoven")
      try program.send(signal: SIGTERM)
      #expect(try program.end() == .signalled(SIGTERM))
      let next = try sitting.start(arguments)
      try next.expect("ved skoven")
      try next.type("\r")
      try next.expect("Planen bliver gemt i ")
      #expect(try sitting.folder.names(in: "state/aarsplan") == [])
    }
  }

  @Test(.enabled(if: TinyDisk.isPossible))
  func `is kept elsewhere when the plan's folder takes nothing`() throws {
    try Sitting.useTinyDisk { sitting, disk in
      try disk.makeReadOnly()
      let program = try sitting.startAtQuestion()
      try program.type("halvt skrevet")
      try program.expect("halvt skrevet")
      try program.send(signal: SIGTERM)
      #expect(try program.end() == .signalled(SIGTERM))
      #expect(try sitting.folder.names(in: "state/aarsplan").count == 1)
      try disk.makeWritable()
      try expectBack("halvt skrevet", in: sitting)
      #expect(try sitting.folder.names(in: "state/aarsplan") == [])
    }
  }

  // MARK: The editor

  private func editor(_ script: String, in sitting: Sitting) throws -> [String: String] {
    try sitting.folder.write("editor", text: "#!/bin/sh\n\(script)\n", mode: 0o755)
    return ["EDITOR": sitting.folder.at("editor")]
  }

  /// A shell leads the session, as in life: the editor then outlives the program, and its
  /// terminal with it.
  @Test func `what the editor saved after the program was killed is back`() throws {
    try Sitting.use { sitting in
      let script = """
        read own name state parent rest < /proc/$PPID/stat
        kill -9 $parent
        echo fra editoren > "$1"
        echo GEMT
        """
      let program = try TerminalProgram(
        "/bin/sh",
        [
          "-c", "cd \"$1\"; \"$0\" skriv plan.yaml --enkel; read x",
          try ProgramRun.path("aarsplan"), sitting.desk.path,
        ], environment: sitting.environment.merging(try editor(script, in: sitting)) { $1 })
      try program.enter(":gå samspil-1", at: "Svar: ")
      try program.expect("Svar: ")
      try program.type("\u{15}begyndt\u{18}\u{5}")
      try program.expect("GEMT")
      try expectBack("fra editoren", in: sitting)
    }
  }

  @Test func `an answer from the editor leaves nothing lying about`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion(
        try editor("echo fra editoren > \"$1\"", in: sitting))
      try program.type("begyndt\u{18}\u{5}")
      try program.expect("Uddyb")
      #expect(try sitting.answer() == "fra editoren")
      try program.type("\u{4}")
      #expect(try program.end() == .exited(0))
      #expect(try sitting.desk.names() == [".aarsplan-versioner", "plan.yaml"])
    }
  }

  @Test func `what a failing editor wrote is kept aside`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion(
        try editor("echo fra editoren > \"$1\"; exit 3", in: sitting))
      try program.type("begyndt\u{18}\u{5}")
      try program.expect("Intet er tabt")
      try program.expect("begyndt")
      try program.type("\r")
      try program.expect("Uddyb")
      #expect(try sitting.answer() == "begyndt")
      let kept = try sitting.desk.names().filter { $0.hasSuffix(".md") }
      #expect(try kept.map(sitting.desk.text) == ["fra editoren\n"])
    }
  }

  /// At the next start the words are in the line, and Enter makes them the answer.
  private func expectBack(_ text: String, in sitting: Sitting) throws {
    #expect(try sitting.answer() != text)
    let next = try sitting.start()
    try next.expect("Svar: ")
    try next.expect(text)
    try next.type(", og færdigt\r")
    try next.expect("Uddyb")
    #expect(try sitting.answer() == text + ", og færdigt")
    try next.type("\u{4}")
    #expect(try next.end() == .exited(0))
    #expect(try sitting.desk.names() == [".aarsplan-versioner", "plan.yaml"])
  }
}

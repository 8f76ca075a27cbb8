import Glibc
import TestSupport
import Testing

/// Whatever ends a sitting, the plan and the half-typed answer are there at the next.
@Suite(.timeLimit(.minutes(20))) struct InterruptionTests {
  private static let file = "boernehuset-aeblegaarden-2016.yaml"

  @Test(
    "a signal in the middle of an answer: the words stand on the line at the next start",
    arguments: [SIGTERM, SIGHUP])
  func signals(_ signal: Int32) throws {
    try ScratchFolder.use { folder in
      let first = try Sitting(in: folder)
      try first.introduce()
      try first.program.type("Halvt skrevet på vej til")
      try first.program.expect("på vej til")
      try first.program.send(signal: signal)
      #expect(try first.program.end() == .signalled(signal))
      #expect(try first.program.modes() == first.program.modesAtStart)
      try Self.finish(in: folder)
    }
  }

  @Test("a lost connection: the same")
  func hangUp() throws {
    try ScratchFolder.use { folder in
      let first = try Sitting(in: folder)
      try first.introduce()
      try first.program.type("Halvt skrevet på vej til")
      try first.program.expect("på vej til")
      first.program.hangUp()
      #expect(try first.program.end() == .signalled(SIGHUP))
      try Self.finish(in: folder)
    }
  }

  /// The next sitting: the half-typed answer is there, and ends in the plan.
  private static func finish(in folder: ScratchFolder) throws {
    let second = try Sitting([file], in: folder)
    try second.program.expect("Svar ›")
    try second.program.expect("på vej til")
    try second.program.type(" haven med alle de ældste børn og deres naboer i dag\r")
    try second.program.expect("Spørgsmål 2")
    try second.answer(":slut", at: "Svar")
    #expect(try second.program.end() == .exited(0))
    #expect(try folder.text(file).contains("Halvt skrevet på vej til haven med alle"))
    #expect(try folder.names().filter { $0.hasSuffix("kladde") } == [])
  }

  @Test("Ctrl-C drops the line, and a second one leaves; the modes are back")
  func interrupted() throws {
    try ScratchFolder.use { folder in
      let sitting = try Sitting(in: folder)
      try sitting.program.expect("Navn ›")
      try sitting.program.type("Halvt\u{3}")
      try sitting.program.expect("Linjen er ryddet")
      try sitting.program.expect("Navn ›")
      try sitting.program.type("\u{3}")
      #expect(try sitting.program.end() == .exited(0))
      #expect(try sitting.program.modes() == sitting.program.modesAtStart)
      #expect(try folder.visibleNames() == [])
    }
  }

  @Test("Ctrl-D on an empty line leaves; the modes are back")
  func endOfInput() throws {
    try ScratchFolder.use { folder in
      let sitting = try Sitting(in: folder)
      try sitting.introduce()
      try sitting.program.type("\u{4}")
      try sitting.program.expect("Fortsæt når det passer dig")
      #expect(try sitting.program.end() == .exited(0))
      #expect(try sitting.program.modes() == sitting.program.modesAtStart)
    }
  }

  @Test("Ctrl-Z gives the terminal back, and fg brings the line again")
  func suspend() throws {
    try ScratchFolder.use { folder in
      let script =
        "set -m; '\(try ProgramRun.path("aarsplan"))'; echo STOPPET; read x; fg; echo SLUT"
      let shell = try TerminalProgram(
        "/usr/bin/env", ["-C", folder.path, "/bin/sh", "-c", script],
        environment: Sitting.environment)
      try shell.expect("Navn ›")
      try shell.type("Halvt")
      try shell.expect("Halvt")
      try shell.type("\u{1A}")
      try shell.expect("STOPPET")
      #expect(try shell.modes() == shell.modesAtStart)
      try shell.type("\r")
      try shell.expect("Halvt")
      try shell.type("huset\r")
      try shell.expect("Type ›")
      try shell.type(":slut\r")
      try shell.expect("SLUT")
      #expect(try shell.end() == .exited(0))
      #expect(try folder.visibleNames() == ["halvthuset-2016.yaml"])
    }
  }

  @Test("the window may change in the middle of a long answer")
  func resize() throws {
    try ScratchFolder.use { folder in
      let sitting = try Sitting(in: folder)
      try sitting.introduce()
      try sitting.program.type(String(repeating: "langt svar ", count: 15))
      try sitting.program.expect("langt svar")
      try sitting.program.resize(rows: 20, columns: 50)
      try sitting.program.type("slut\r")
      try sitting.program.expect("Spørgsmål 2")
      let shown = try sitting.program.expect("Svar ›")
      #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 50 }, "\(shown)")
    }
  }

  @Test("a second person is told who has the plan open, and may write in a copy")
  func locked() throws {
    try ScratchFolder.use { folder in
      let first = try Sitting(in: folder)
      try first.introduce()
      let second = try Sitting([Self.file], in: folder)
      try second.program.expect("Kun én kan skrive")
      try second.answer("2", at: "Valg (Enter = 1)")
      try second.program.expect("Velkommen tilbage")
      try second.answer(":gå center.leder", at: "Svar")
      try second.answer(" Ny", at: "Leder")
      try second.answer(":slut", at: "Svar")
      #expect(try second.program.end() == .exited(0))
      try first.program.type(":slut\r")
      #expect(try first.program.end() == .exited(0))
      let copy = "boernehuset-aeblegaarden-2016-kopi.yaml"
      #expect(try folder.visibleNames() == [copy, Self.file])
      #expect(try folder.text(copy).contains("leder: Åse Bjørn Ny"))
      #expect(try !folder.text(Self.file).contains("Ny"))
    }
  }
}

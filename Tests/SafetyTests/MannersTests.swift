import Glibc
import TestSupport
import Testing

/// The terminal is as it was after any exit, and a signal ends the program as that signal.
@Suite(.timeLimit(.minutes(20)))
struct MannersTests {
  /// All that end a program and can be caught.
  static let ending: [Int32] = [
    SIGHUP, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGUSR1, SIGSEGV, SIGUSR2, SIGALRM,
    SIGTERM, SIGSTKFLT, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSYS, 34, 50, 64,
  ]

  @Test(arguments: ending)
  func `the modes are back after a signal`(signal: Int32) throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try program.type("halvt")
      try program.expect("halvt")
      #expect(try program.modes() != program.modesAtStart)
      try program.send(signal: signal)
      #expect(try program.end() == .signalled(signal))
      #expect(try program.modes() == program.modesAtStart)
      #expect(try sitting.plan().goals.count == 3)
    }
  }

  @Test(arguments: [SIGPIPE, SIGXFSZ, SIGWINCH, SIGCHLD, SIGCONT])
  func `these end nothing`(signal: Int32) throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try program.send(signal: signal)
      try program.type("svaret\r")
      try program.expect("Uddyb")
      #expect(try sitting.answer() == "svaret")
    }
  }

  @Test(arguments: [":slut\r", "svaret\r", "\u{3}"])
  func `the modes are back after leaving`(keys: String) throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try program.type("halvt")
      try program.expect("halvt")
      try program.type("\u{15}" + keys)
      if keys == "\u{3}" { try program.expect("Linjen er ryddet") }
      if keys == "svaret\r" { try program.expect("Uddyb") }
      try program.expect(": ")
      try program.type(keys == "\u{3}" ? keys : "\u{4}")
      #expect(try program.end() == .exited(0))
      #expect(try program.modes() == program.modesAtStart)
    }
  }

  /// `end` waits until the last process that came of the program is gone.
  @Test(arguments: ["cat > /dev/null", "trap '' HUP; read x; read y"])
  func `an editor does not outlive the program`(script: String) throws {
    try Sitting.use { sitting in
      try sitting.folder.write(
        "editor", text: "#!/bin/sh\necho KLAR\n\(script)\n", mode: 0o755)
      let program = try sitting.startAtQuestion(["EDITOR": sitting.folder.at("editor")])
      try program.type("før\u{18}\u{5}")
      try program.expect("KLAR")
      try program.send(signal: SIGTERM)
      #expect(try program.end() == .signalled(SIGTERM))
      #expect(try program.modes() == program.modesAtStart)
    }
  }
}

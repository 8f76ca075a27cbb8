import Glibc
import TestSupport
import Testing

/// Nothing is lost and no terminal is left behind in strange modes.
@Suite struct SignalTests {
  @Test("Ctrl-C drops the line, keeps it as a draft, and the conversation goes on")
  func interrupt() throws {
    let folder = try Folder()
    let probe = try Probe.start(environment: ["PROBE_DRAFT": folder.path + "/kladde"])
    try probe.type("halvt")
    try probe.expect("halvt")
    try probe.type("\u{3}")
    try probe.expect("AFBRUDT")
    try probe.expect("Svar 2")
    #expect(folder.read("kladde") == "felt-1=halvt")
    try probe.type("nyt\r")
    try probe.expect("SVAR <nyt>")
  }

  @Test("Ctrl-D on an empty line ends; the terminal's modes are back")
  func endOfInput() throws {
    let probe = try Probe.start()
    #expect(try probe.modes() != probe.modesAtStart)
    try probe.type("\u{4}")
    try probe.expect("FARVEL")
    #expect(try probe.end() == .exited(0))
    #expect(try probe.modes() == probe.modesAtStart)
  }

  @Test(
    "a signal that ends the program: draft kept, modes back, death by that signal",
    arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func ending(_ signal: Int32) throws {
    let folder = try Folder()
    let probe = try Probe.start(environment: ["PROBE_DRAFT": folder.path + "/kladde"])
    try probe.type("halvt på vej")
    try probe.expect("vej")
    try probe.send(signal: signal)
    #expect(try probe.end() == .signalled(signal))
    #expect(try probe.modes() == probe.modesAtStart)
    #expect(folder.read("kladde") == "felt-1=halvt på vej")
    #expect(folder.read("kladde.finished") == "ja")
  }

  @Test("a connection that is lost keeps the draft, which is offered at the next start")
  func hangUp() throws {
    let folder = try Folder()
    let environment = ["PROBE_DRAFT": folder.path + "/kladde"]
    let probe = try Probe.start(environment: environment)
    try probe.type("første\\\r")
    try probe.expect("…")
    try probe.type("anden")
    try probe.expect("anden")
    probe.hangUp()
    #expect(try probe.end() == .signalled(SIGHUP))
    #expect(folder.read("kladde") == "felt-1=første\nanden")

    let next = try Probe.start(environment: environment)
    try next.type("!\r")
    try next.expect("SVAR <første¶anden!>")
    try next.expect("Svar 2")
    #expect(folder.read("kladde") == nil)
  }

  @Test("what is half typed is kept after a moment without keys")
  func idle() throws {
    let folder = try Folder()
    let probe = try Probe.start(environment: ["PROBE_DRAFT": folder.path + "/kladde"])
    try probe.type("tænker")
    #expect(folder.waits(for: "kladde", toHold: "felt-1=tænker"))
    try probe.type(" videre\r")
    try probe.expect("Svar 2")
    #expect(folder.read("kladde") == nil)
  }

  @Test("Ctrl-Z gives the terminal back, and fg brings line and modes again")
  func suspend() throws {
    let script = "set -m; '\(Probe.path)'; echo STOPPET; read x; fg; echo SLUT"
    let shell = try TerminalProgram(
      "/bin/sh", ["-c", script], environment: Probe.environment)
    try shell.expect("Svar 1")
    try shell.type("halvt")
    try shell.expect("halvt")
    try shell.type("\u{1A}")
    try shell.expect("STOPPET")
    #expect(try shell.modes() == shell.modesAtStart)
    try shell.type("\r")
    try shell.expect("halvt")
    try shell.type(" og helt\r")
    try shell.expect("SVAR <halvt og helt>")
    try shell.expect("Svar 2")
    try shell.type(":slut\r")
    try shell.expect("SLUT")
    #expect(try shell.end() == .exited(0))
  }
}

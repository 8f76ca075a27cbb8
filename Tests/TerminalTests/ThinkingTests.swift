import Glibc
import TestSupport
import Testing

/// A signal is heard while the conversation works something out, however long that takes.
@Suite struct ThinkingTests {
  private let folder: Folder
  private let probe: TerminalProgram

  init() throws {
    folder = try Folder()
    probe = try Probe.start(
      ["--bagefter"],
      environment: [
        "PROBE_DRAFT": folder.path + "/kladde", "PROBE_THOUGHT": folder.path + "/tanke",
      ])
  }

  private func think() throws {
    try probe.type("tænk længe\r")
    #expect(folder.waits(for: "tanke", toHold: "i gang"))
  }

  private func finishThinking() { unlink(folder.path + "/tanke") }

  @Test(
    "a signal that ends the program: the answer is a draft, modes back, death by that signal",
    arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func ending(_ signal: Int32) throws {
    try think()
    try probe.send(signal: signal)
    #expect(try probe.end() == .signalled(signal))
    #expect(try probe.modes() == probe.modesAtStart)
    #expect(folder.read("kladde") == "felt-1=tænk længe")
    #expect(folder.read("kladde.finished") == "ja")
  }

  @Test("Ctrl-C is answered with what is safe, and ends the program the second time")
  func interruptTwice() throws {
    try think()
    try probe.type("\u{3}")
    try probe.expect("Tryk Ctrl-C igen for at slutte straks.")
    try probe.expect("svar kommer frem igen næste gang.")
    #expect(folder.read("kladde") == "felt-1=tænk længe")
    try probe.type("\u{3}")
    #expect(try probe.end() == .signalled(SIGINT))
    #expect(try probe.modes() == probe.modesAtStart)
    #expect(folder.read("kladde") == "felt-1=tænk længe")
    #expect(folder.read("kladde.finished") == "ja")
  }

  @Test("after one Ctrl-C the answer counts once it is worked out, and its draft goes")
  func interruptOnce() throws {
    try think()
    try probe.type("\u{3}")
    try probe.expect("Ctrl-C igen")
    finishThinking()
    try probe.expect("SVAR <tænk længe>")
    try probe.expect("Svar 2")
    #expect(folder.read("kladde") == nil)
    try probe.type("nyt\r")
    try probe.expect("SVAR <nyt>")
  }

  @Test("between conversations signals have their usual effect")
  func afterwards() throws {
    try probe.type(":slut\r")
    try probe.expect("FARVEL")
    #expect(folder.waits(for: "tanke", toHold: "i gang"))
    try probe.send(signal: SIGTERM)
    #expect(try probe.end() == .signalled(SIGTERM))
    #expect(try probe.modes() == probe.modesAtStart)
  }
}

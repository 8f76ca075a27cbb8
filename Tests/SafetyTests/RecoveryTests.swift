import Glibc
import TestSupport
import Testing

/// What could not be saved is found again at the next start, whichever way that is, and goes only
/// when it is saved or the leader says so.
@Suite(.timeLimit(.minutes(20)), .enabled(if: TinyDisk.isPossible))
struct RecoveryTests {
  /// A sitting in a folder that takes nothing, with an answer, killed.
  private func killed(_ sitting: Sitting, _ disk: TinyDisk, answer: String) throws {
    try disk.makeReadOnly()
    let program = try sitting.startAtQuestion()
    try program.type("\(answer)\r")
    try program.expect("sikkerhed")
    try program.expect("Uddyb")
    try program.send(signal: SIGKILL)
    #expect(try program.end() == .signalled(SIGKILL))
    try disk.makeWritable()
  }

  private func places(_ sitting: Sitting) throws -> [String] {
    try sitting.folder.names(in: "state/aarsplan")
  }

  @Test func `a plain start lists it, and it can be taken up`() throws {
    try Sitting.useTinyDisk { sitting, disk in
      try killed(sitting, disk, answer: "ugemt svar")
      let next = try sitting.start([])
      let told = try next.expect("Smid det væk")
      #expect(told.contains("Her ligger noget som ikke blev gemt"))
      #expect(told.contains(sitting.desk.at("plan.yaml")))
      #expect(told.contains("spørgsmål · 3 mål"))
      try next.enter("1", at: ": ")
      try next.expect("Svarene fra dengang")
      try next.expect("er gemt i")
      try next.enter("\u{15}:slut", at: "Svar: ")
      #expect(try next.end() == .exited(0))
      #expect(try sitting.answer() == "ugemt svar")
      #expect(try places(sitting) == [])
    }
  }

  @Test func `it stays where it is let lie, and goes when it is thrown away`() throws {
    try Sitting.useTinyDisk { sitting, disk in
      try killed(sitting, disk, answer: "ugemt svar")
      let next = try sitting.start()
      try next.enter("2", at: "Smid det væk")
      try next.enter(":slut", at: "Svar: ")
      #expect(try next.end() == .exited(0))
      #expect(try places(sitting).count == 1)
      let last = try sitting.start()
      try last.enter("3", at: "Smid det væk")
      try last.expect("Det er smidt væk.")
      try last.enter(":slut", at: "Svar: ")
      #expect(try last.end() == .exited(0))
      #expect(try places(sitting) == [])
      #expect(try sitting.answer() != "ugemt svar")
    }
  }

  @Test func `what cannot be saved this time either is not said to be`() throws {
    try Sitting.useTinyDisk { sitting, disk in
      try killed(sitting, disk, answer: "ugemt svar")
      try disk.makeReadOnly()
      let next = try sitting.start()
      try next.enter("1", at: "Smid det væk")
      try next.expect("kunne ikke gemmes")
      try next.enter("\u{15}:slut", at: "Svar: ")
      try next.expect("Planen er ikke gemt endnu")
      try next.enter("\u{15}:slut", at: "Svar: ")
      #expect(try next.end() == .exited(2))
      #expect(try !places(sitting).isEmpty)
    }
  }

  @Test func `two sittings on one plan leave two things behind`() throws {
    try Sitting.useTinyDisk { sitting, disk in
      try killed(sitting, disk, answer: "det ene svar")
      try disk.makeReadOnly()
      let program = try sitting.start()
      try program.enter("2", at: "Smid det væk")
      try program.enter("\u{15}:gå samspil-1", at: "Svar: ")
      try program.expect("Svar: ")
      try program.type("\u{15}det andet svar\r")
      try program.expect("Uddyb")
      try program.send(signal: SIGKILL)
      #expect(try program.end() == .signalled(SIGKILL))
      #expect(try places(sitting).count == 2)
      let texts = try places(sitting).map {
        try sitting.folder.text("state/aarsplan/\($0)/plan.yaml")
      }
      #expect(texts.contains { $0.contains("det ene svar") })
      #expect(texts.contains { $0.contains("det andet svar") })
    }
  }

  @Test func `without a terminal it is told, and left alone`() throws {
    try Sitting.useTinyDisk { sitting, disk in
      try killed(sitting, disk, answer: "ugemt svar")
      let run = try sitting.run(["skriv", "plan.yaml"], input: ":slut\n")
      #expect(run.output.contains("Her ligger noget som ikke blev gemt"))
      #expect(try places(sitting).count == 1)
    }
  }

  @Test func `without a home it lies among temporary files, and that is said`() throws {
    try Sitting.useTinyDisk { sitting, disk in
      try disk.makeReadOnly()
      let program = try sitting.startAtQuestion(["XDG_STATE_HOME": "/proc/nej"])
      try program.type("ugemt svar\r")
      try program.expect("tømme")
      try program.send(signal: SIGKILL)
      #expect(try program.end() == .signalled(SIGKILL))
      try disk.makeWritable()
      let next = try sitting.start([], ["XDG_STATE_HOME": "/proc/nej"])
      try next.enter("1", at: "Smid det væk")
      try next.enter("\u{15}noget andet", at: "Svar: ")
      try next.expect("Uddyb")
      #expect(try sitting.answer() == "ugemt svar")
    }
  }

  @Test func `with nowhere at all it is said that the answers are only in the program`() throws {
    try Sitting.useTinyDisk { sitting, disk in
      try disk.makeReadOnly()
      let program = try sitting.startAtQuestion([
        "XDG_STATE_HOME": "/proc/nej", "TMPDIR": "/proc/nej",
      ])
      try program.type("ugemt svar\r")
      try program.expect("slukket")
      try program.expect("Uddyb")
    }
  }
}

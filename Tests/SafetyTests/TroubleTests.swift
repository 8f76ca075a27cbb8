import Glibc
import TestSupport
import Testing

/// A full, read-only or vanished disk.
@Suite(.timeLimit(.minutes(20)), .enabled(if: TinyDisk.isPossible))
struct TroubleTests {
  private func fill(_ sitting: Sitting) throws {
    let chunk = String(repeating: "x", count: 1 << 10)
    for number in 0..<64 {
      do { try sitting.desk.write("fyld-\(number)", text: chunk) } catch { return }
    }
  }

  private func empty(_ sitting: Sitting) throws {
    for name in try sitting.desk.names() where name.hasPrefix("fyld") {
      unlink(sitting.desk.at(name))
    }
  }

  @Test func `a full disk is told once, tried again, and forgiven`() throws {
    try Sitting.useTinyDisk { sitting, _ in
      let before = try sitting.desk.text("plan.yaml")
      let program = try sitting.startAtQuestion()
      try fill(sitting)
      try program.type("første svar\r")
      try program.expect("disken er fuld")
      try program.enter("\u{15}:gå samspil-1", at: "Uddyb")
      try program.expect("Svar: ")
      try program.type("\u{15}andet svar\r")
      #expect(try !program.expect("Spørgsmål 2 af").contains("disken er fuld"))
      #expect(try sitting.desk.text("plan.yaml") == before)
      try empty(sitting)
      try program.enter("\u{15}:gå samspil-1", at: "Svar: ")
      try program.expect("Svar: ")
      try program.type("\u{15}tredje svar\r")
      try program.expect("Planen bliver gemt i plan.yaml")
      #expect(try sitting.answer() == "tredje svar")
      #expect(try sitting.folder.names(in: "state/aarsplan") == [])
    }
  }

  @Test func `leaving with unsaved work asks first, and the answers come back`() throws {
    try Sitting.useTinyDisk { sitting, _ in
      let program = try sitting.startAtQuestion()
      try fill(sitting)
      try program.type("ugemt svar\r")
      try program.expect("disken er fuld")
      try program.enter(":slut", at: "Uddyb")
      try program.expect("Planen er ikke gemt endnu")
      try program.enter(":slut", at: "Uddyb")
      try program.expect("du får svarene med næste gang")
      #expect(try program.end() == .exited(2))
      try empty(sitting)
      try expectBack("ugemt svar", sitting)
    }
  }

  @Test func `unsaved answers outlive SIGKILL`() throws {
    try Sitting.useTinyDisk { sitting, _ in
      let program = try sitting.startAtQuestion()
      try fill(sitting)
      try program.type("ugemt svar\r")
      try program.expect("Uddyb")
      try program.send(signal: SIGKILL)
      #expect(try program.end() == .signalled(SIGKILL))
      try empty(sitting)
      // Somebody else goes on with the plan before we come back.
      try sitting.change { $0.goals[1].responsible = "Karen Holm" }
      try expectBack("ugemt svar", sitting)
      #expect(try sitting.plan().goals[1].responsible == "Karen Holm")
    }
  }

  private func expectBack(_ text: String, _ sitting: Sitting) throws {
    let next = try sitting.start()
    try next.enter("1", at: "Smid det væk")
    try next.expect("Svarene fra dengang")
    try next.enter("\u{15}noget andet", at: "Svar: ")
    try next.expect("Uddyb")
    #expect(try sitting.answer() == text)
    #expect(try sitting.folder.names(in: "state/aarsplan") == [])
  }

  @Test func `another place is offered and taken`() throws {
    try Sitting.useTinyDisk { sitting, _ in
      let program = try sitting.startAtQuestion()
      try fill(sitting)
      try program.type("ugemt svar\r")
      try program.enter(":gem \(sitting.folder.path)/er/her/ikke.yaml", at: "Uddyb")
      try program.expect("mappen findes ikke")
      try program.enter(":gem \(sitting.folder.path)", at: "Uddyb")
      try program.expect("Planen bliver gemt i")
      try program.enter(":slut", at: "Uddyb")
      #expect(try program.end() == .exited(0))
      #expect(try Sitting(folder: sitting.folder, desk: sitting.folder).answer() == "ugemt svar")
    }
  }

  @Test func `a folder that vanishes takes no answer along`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      let moved = sitting.folder.at("væk")
      #expect(rename(sitting.desk.path, moved) == 0)
      // The program stands in the folder, which is therefore still there for it; so by its path.
      try program.type("første svar\r")
      try program.expect("Uddyb")
      #expect(rename(moved, sitting.desk.path) == 0)
      #expect(try sitting.answer() == "første svar")
      try removeEverything(sitting)
      try program.type("\r")
      try program.enter("\u{15}:gå samspil-1", at: "Svar: ")
      try program.expect("Svar: ")
      try program.type("\u{15}andet svar\r")
      try program.expect("mappen findes ikke")
      try program.enter(":gem \(sitting.folder.path)", at: "Svar: ")
      try program.expect("Planen bliver gemt i")
      #expect(try Sitting(folder: sitting.folder, desk: sitting.folder).answer() == "andet svar")
    }
  }

  private func removeEverything(_ sitting: Sitting) throws {
    let run = try ProgramRun(["-rf", sitting.desk.path], of: "/bin/rm")
    #expect(run.status == 0)
  }

  @Test func `without a terminal the whole plan goes to standard error`() throws {
    try Sitting.useTinyDisk { sitting, disk in
      try disk.makeReadOnly()
      let run = try sitting.run(
        ["skriv", "plan.yaml"], input: ":gå samspil-1\nugemt svar\n")
      #expect(run.status == 2)
      #expect(run.errors.contains("ugemt svar"))
      let plan = run.errors[
        (run.errors.place(of: "format: ")?.lowerBound ?? run.errors.endIndex)...]
      try sitting.folder.write("reddet.yaml", text: String(plan))
      let desk = Sitting(folder: sitting.folder, desk: sitting.folder)
      #expect(try desk.answer(in: "reddet.yaml") == "ugemt svar")
      #expect(try desk.plan("reddet.yaml").goals.map(\.id) == sitting.plan().goals.map(\.id))
    }
  }

  @Test func `with no other place either, a signal still tells the plan`() throws {
    try Sitting.useTinyDisk { sitting, _ in
      let program = try TerminalProgram(
        "/usr/bin/env",
        [
          "-C", sitting.desk.path, try ProgramRun.path("aarsplan"), "skriv", "plan.yaml", "--enkel",
        ],
        environment: sitting.environment.merging([
          "XDG_STATE_HOME": "/proc/nej", "TMPDIR": "/proc/nej",
        ]) { $1 })
      try fill(sitting)
      try program.enter(":gå samspil-1", at: "Svar: ")
      try program.expect("Svar: ")
      try program.type("\u{15}ugemt svar\r")
      try program.expect("Uddyb")
      try program.send(signal: SIGTERM)
      try program.expect("Intet går tabt. Her er den")
      try program.expect("ugemt svar")
      #expect(try program.end() == .signalled(SIGTERM))
    }
  }
}

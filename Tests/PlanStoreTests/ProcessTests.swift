import Glibc
import PlanStore
import TestSupport
import Testing

/// What only real processes show.
@Suite struct ProcessTests {
  @Test func theSecondOneIsToldWhoHasThePlan() throws {
    try ScratchFolder.use { folder in
      let plan = folder.at("plan.yaml")
      let first = try ProbeProcess("lock", plan, in: folder, name: "a")
      #expect(try first.line() == "held \(first.pid)")
      let second = try ProbeProcess("lock", plan, in: folder, name: "b")
      #expect(try second.line() == "taken \(first.pid)")
      #expect(first.end() == 0)
      let third = try ProbeProcess("lock", plan, in: folder, name: "c")
      #expect(try third.line() == "held \(third.pid)")
    }
  }

  @Test func aKilledProcessHoldsNothing() throws {
    try ScratchFolder.use { folder in
      let plan = folder.at("plan.yaml")
      let first = try ProbeProcess("lock", plan, in: folder, name: "a")
      #expect(try first.line() == "held \(first.pid)")
      first.end(by: SIGKILL)
      guard case .held(let lock) = try PlanLock.acquire(for: plan, on: .real()) else {
        Issue.record("a dead process still holds the plan")
        return
      }
      try lock.release()
      #expect(try folder.names() == ["ind-a", "ud-a"])
    }
  }

  /// Killed at a random instant while it saves; the next one goes on from there. The number of
  /// rounds is `AARSPLAN_KILL_ROUNDS`, 25 unless told.
  @Test func killedAtAnyInstantItHasTheOldOrTheNew() throws {
    let rounds = getenv("AARSPLAN_KILL_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 25
    try ScratchFolder.use { folder in
      let plan = folder.at("plan.yaml")
      var reached = 0
      var halfWritten = 0
      for round in 0..<rounds {
        let probe = try ProbeProcess("go-on", plan, in: folder, name: "a")
        let first = try #require(Int(try probe.line()))
        // What was said to be safe before the last death still is.
        #expect(first > reached, "round \(round)")
        // Not waiting for anything: the instant is what is tried.
        usleep(UInt32.random(in: 0..<40_000))
        kill(probe.pid, SIGKILL)
        #expect(probe.end() == SIGKILL, "round \(round): it ended by itself")
        reached = probe.lastLine().flatMap(Int.init) ?? first
        if try folder.names().contains(where: { $0.hasSuffix(".ny") }) { halfWritten += 1 }
        let draft = try DraftFile(of: plan, on: .real()).read().last
        // The answer that was being saved is in the draft, or in the plan already.
        #expect(draft.map { (Int($0.text) ?? 0) >= reached } ?? true, "round \(round)")
      }
      let check = try ProbeProcess("check", plan, in: folder, name: "b")
      let last = try #require(Int(try check.line()))
      #expect(last >= reached)
      print(
        "killed \(rounds) times, \(halfWritten) in the middle of writing; "
          + "\(last) generations saved, none broken")
    }
  }
}

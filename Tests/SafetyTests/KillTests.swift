import Glibc
import TestSupport
import Testing

/// SIGKILL at random instants: `AARSPLAN_KILL_ROUNDS` says how often, `make kill-loop` a thousand
/// times.
@Suite struct KillTests {
  @Test func `nothing that was entered is lost`() throws {
    let rounds = getenv("AARSPLAN_KILL_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 10
    try Sitting.use { sitting in
      let seed = rounds > 10 ? UInt64.random(in: 0 ... .max) : 2016
      var loop = KillLoop(sitting, seed: seed)
      for _ in 0..<rounds { try loop.round() }
      print("seed \(seed): \(loop.tally)")
      // What the dead left behind is tidied by the next that saves and leaves.
      let last = try sitting.startAtQuestion()
      try last.type("til sidst\r")
      try last.expect("Uddyb")
      try last.type("\u{4}")
      #expect(try last.end() == .exited(0))
      #expect(try sitting.desk.names() == [".aarsplan-versioner", "plan.yaml"])
      #expect(try sitting.desk.names(in: ".aarsplan-versioner/plan.yaml").count <= 10)
    }
  }
}

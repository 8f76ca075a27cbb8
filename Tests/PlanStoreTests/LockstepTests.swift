import Glibc
import PlanStore
import TestSupport
import Testing

/// Two processes save one new file in step, neither of them with a lock on the plan, and an editor
/// that knows nothing of locks saves in between. `AARSPLAN_LOCKSTEP_SAVES` says how many saves the
/// two make together, 40 unless told; `make promises` a thousand.
@Suite(.timeLimit(.minutes(20))) struct LockstepTests {
  private static let saves =
    getenv("AARSPLAN_LOCKSTEP_SAVES").flatMap { Int(String(cString: $0)) } ?? 40

  /// How the editor saves; nil without one.
  @Test(arguments: [nil, "rename", "in-place"])
  func nothingAcknowledgedIsLost(editor: String?) throws {
    try ScratchFolder.use { folder in
      let plan = folder.at("plan.yaml")
      var sitters = try ["a", "b"].map {
        try ProbeProcess("join", plan, $0, in: folder, name: $0)
      }
      let others = try editor.map { [try ProbeProcess("edit", plan, $0, in: folder, name: "e")] }
      let rounds = max(1, Self.saves / 2)
      for _ in 0..<rounds {
        // All at once; whoever is done waits for the others.
        for probe in sitters + (others ?? []) { try probe.go() }
        for probe in sitters + (others ?? []) { _ = try probe.line(within: 60_000) }
      }
      // The editor writes no more: whoever saves now has seen what it left.
      for probe in sitters {
        try probe.go()
        _ = try probe.line(within: 60_000)
      }
      sitters.removeAll()
      let lines = Set(try folder.text("plan.yaml").split(separator: "\n").map(String.init))
      let wanted =
        ["a", "b"].flatMap { name in (1...rounds).map { "\(name) \($0)" } }
        + (editor == nil ? [] : (1...rounds).map { "e \($0)" })
      let lost = wanted.filter { !lines.contains($0) }
      #expect(lost.isEmpty, "\(lost.prefix(5)), \(lost.count) of \(wanted.count)")
      #expect(try folder.names().filter { $0.hasSuffix(".ny") || $0.hasSuffix(".bytte") } == [])
      print("lockstep, editor \(editor ?? "none"): \(2 * rounds) saves, \(lost.count) lost")
    }
  }
}

import Glibc
import Interview
import PlanModel
import TestSupport
import Testing

/// Nobody's typing crashes the conversation, hangs it, or loses a word.
///
/// The normal run is short; `AARSPLAN_WALKS` gives another number of walks.
@Suite struct RandomWalkTests {
  /// How many walks, of how many events each.
  private static let walks = getenv("AARSPLAN_WALKS").flatMap { UInt64(String(cString: $0)) } ?? 10
  private static let length = 200

  @Test("walks at random", arguments: ["new", "halfway", "two goals", "complete", "homeless"])
  func walks(_ start: String) {
    for seed in 0..<Self.walks / 5 {
      var walk = Walk(seed: seed, from: Self.plan(start))
      walk.run(Self.length)
      let last = walk.log.suffix(12).joined(separator: "\n")
      #expect(walk.failure == nil, "seed \(seed) after \(walk.events) events:\n\(last)")
    }
  }

  private static func plan(_ name: String) -> Plan? {
    switch name {
    case "halfway": Example.halfway
    case "two goals": Example.twoGoals
    case "complete": Example.complete
    case "homeless": Example.homeless
    default: nil
    }
  }

  @Test("the end of input at every step ends the conversation, with everything saved")
  func endEverywhere() {
    for behaviour in Behaviour.all where behaviour.saves.isEmpty {
      var script = Script(behaviour.setting)
      script.play([])
      for line in behaviour.lines where !script.isOver {
        expectEnd(of: script, "\(behaviour.id) before \(line)")
        script.play([line])
      }
      expectEnd(of: script, "\(behaviour.id) at its end")
    }
  }

  private func expectEnd(of script: Script, _ place: Comment) {
    var script = script
    script.play(["^D"])
    #expect(script.isOver, place)
    if let saved = script.saved { #expect(saved == script.interview.plan, place) }
  }
}

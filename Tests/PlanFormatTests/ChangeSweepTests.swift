import Foundation
import TestSupport
import Testing

/// Changes to files as people write them: nothing that somebody wrote is lost. How many is
/// `AARSPLAN_CHANGE_ROUNDS`, 300 unless told; `make change-sweep` takes 10,000 and prints figures.
/// `AARSPLAN_CHANGE_SEED` tries that seed alone.
@Suite("Changes to hand-made files")
struct ChangeSweepTests {
  @Test("every invariant holds")
  func everyInvariant() {
    let rounds = Self.number("AARSPLAN_CHANGE_ROUNDS")
    let seeds = Self.number("AARSPLAN_CHANGE_SEED").map { $0..<$0 + 1 } ?? 0..<(rounds ?? 300)
    var sweep = ChangeSweep()
    for seed in seeds { sweep.run(seed) }
    if rounds != nil { print(sweep.summary) }
    for invariant in Invariant.allCases where invariant != .keepsWords {
      guard let count = sweep.breaches[invariant] else { continue }
      Issue.record("\(count.rounds) rounds\n\(ChangeSweep.example(of: invariant, count.seed))")
    }
    // One example for each place that words are lost from.
    for role in HandRole.allCases {
      guard let count = sweep.lost[role] else { continue }
      let example = ChangeSweep.example(of: .keepsWords, count.seed, role)
      Issue.record("\(count.words) words in \(count.rounds) rounds\n\(example)")
    }
  }

  private static func number(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }
}

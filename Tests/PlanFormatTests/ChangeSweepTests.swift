import Foundation
import TestSupport
import Testing

/// Changes to files as people write them: nothing that somebody wrote is lost. How many is
/// `AARSPLAN_CHANGE_ROUNDS`, 300 unless told; `make change-sweep` takes 10,000.
@Suite("Changes to hand-made files")
struct ChangeSweepTests {
  @Test("every invariant holds")
  func everyInvariant() {
    let rounds = getenv("AARSPLAN_CHANGE_ROUNDS").flatMap { UInt64(String(cString: $0)) } ?? 300
    var sweep = ChangeSweep()
    for seed in 0..<rounds { sweep.run(seed) }
    if rounds > 300 { print(sweep.summary) }
    for invariant in Invariant.allCases {
      guard let count = sweep.breaches[invariant], let seed = count.seed else { continue }
      Issue.record(
        "\(count.rounds) of \(rounds)\n\(ChangeSweep.example(of: invariant, seed))")
    }
  }
}

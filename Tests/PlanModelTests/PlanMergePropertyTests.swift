import PlanModel
import Testing

/// What holds for every merge, tried on many plans and many pairs of changes.
@Suite struct PlanMergePropertyTests {
  private struct Case {
    var seed: UInt64
    var base: Plan
    var mine: Plan
    var theirs: Plan
  }

  private static func cases(_ count: UInt64) -> [Case] {
    (1...count).map { seed in
      var first = PlanGenerator(seed: seed, author: "fælles")
      var mine = PlanGenerator(seed: seed &* 31, author: "min")
      var theirs = PlanGenerator(seed: seed &* 57, author: "deres")
      let base = first.plan()
      let times = Int(seed % 12) + 1
      return Case(
        seed: seed, base: base, mine: mine.changed(base, times: times),
        theirs: theirs.changed(base, times: times))
    }
  }

  @Test func whereOnlyOneWroteThatStands() {
    for it in Self.cases(300) {
      let mine = Plan.merged(base: it.base, mine: it.mine, theirs: it.base)
      #expect(mine.plan == it.mine && mine.conflicts.isEmpty, "seed \(it.seed)")
      let theirs = Plan.merged(base: it.base, mine: it.base, theirs: it.theirs)
      #expect(theirs.plan == it.theirs && theirs.conflicts.isEmpty, "seed \(it.seed)")
      let same = Plan.merged(base: it.base, mine: it.mine, theirs: it.mine)
      #expect(same.plan == it.mine && same.conflicts.isEmpty, "seed \(it.seed)")
    }
  }

  /// The other one changed a single word far away, so that everything is merged part by part.
  @Test func aWordFarAwayChangesNothingElse() {
    for it in Self.cases(300) {
      var theirs = it.base
      theirs.centre.kind = "deres ord"
      var expected = it.mine
      expected.centre.kind = "deres ord"
      let merged = Plan.merged(base: it.base, mine: it.mine, theirs: theirs)
      #expect(merged.plan == expected && merged.conflicts.isEmpty, "seed \(it.seed)")
      let turned = Plan.merged(base: it.base, mine: theirs, theirs: it.mine)
      #expect(turned.plan == expected && turned.conflicts.isEmpty, "seed \(it.seed)")
    }
  }

  /// One wrote in the answers, the other in the goals.
  @Test func changesInDifferentPlacesAllStand() {
    for it in Self.cases(300) {
      var mine = it.mine
      (mine.goals, mine.discussions) = (it.base.goals, it.base.discussions)
      var theirs = it.base
      (theirs.goals, theirs.discussions) = (it.theirs.goals, it.theirs.discussions)
      var expected = mine
      (expected.goals, expected.discussions) = (theirs.goals, theirs.discussions)
      let merged = Plan.merged(base: it.base, mine: mine, theirs: theirs)
      #expect(merged.plan == expected && merged.conflicts.isEmpty, "seed \(it.seed)")
    }
  }

  @Test func nothingThatAnybodyWroteVanishes() {
    var conflicts = 0
    for it in Self.cases(500) {
      let merged = Plan.merged(base: it.base, mine: it.mine, theirs: it.theirs)
      let kept = Set(texts(in: merged.plan) + texts(in: merged.conflicts))
      let written = Set(texts(in: it.mine) + texts(in: it.theirs))
      let lost = written.filter { $0.hasPrefix("min ") || $0.hasPrefix("deres ") }
        .subtracting(kept)
      #expect(lost.isEmpty, "seed \(it.seed): \(lost)")
      conflicts += merged.conflicts.count
    }
    #expect(conflicts > 500, "the changes must meet for this to show anything")
  }

  @Test func turnedRoundItIsTheSameButForWhoseStands() {
    var withoutConflict = 0
    for it in Self.cases(500) {
      let one = Plan.merged(base: it.base, mine: it.mine, theirs: it.theirs)
      let other = Plan.merged(base: it.base, mine: it.theirs, theirs: it.mine)
      #expect(one.conflicts.count == other.conflicts.count, "seed \(it.seed)")
      guard one.conflicts.isEmpty else { continue }
      withoutConflict += 1
      #expect(
        texts(in: one.plan).sorted() == texts(in: other.plan).sorted(), "seed \(it.seed)")
    }
    #expect(withoutConflict > 100)
  }

  @Test func everyConflictPointsAtSomethingInThePlan() {
    for it in Self.cases(500) {
      let merged = Plan.merged(base: it.base, mine: it.mine, theirs: it.theirs)
      for conflict in merged.conflicts {
        guard case .key("lokale-mål")? = conflict.path.steps.first,
          case .index(let index)? = conflict.path.steps.dropFirst().first
        else { continue }
        #expect(merged.plan.goals.indices.contains(index), "seed \(it.seed)")
      }
    }
  }
}

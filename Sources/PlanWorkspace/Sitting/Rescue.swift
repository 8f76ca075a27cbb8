import PlanFormat
import PlanModel
import PlanStore

/// A plan that could not be saved where it belongs.
enum Rescue {
  /// A plan with what an earlier sitting could not save.
  struct Joined {
    var plan: Plan
    var conflicts: [MergeConflict]
  }

  /// What an earlier sitting could not save, joined with what stands in the file now; nil where
  /// there is nothing of the kind.
  static func find(for path: String, over now: PlanDocument?, at place: Workplace) -> Joined? {
    guard let unsaved = (try? place.refuge?.unsaved(path)) ?? nil else { return nil }
    let mine = PlanDocument.read(unsaved.bytes)
    guard mine.isReadable, unsaved.bytes != now?.bytes else { return nil }
    guard let now, unsaved.before != now.bytes else {
      return Joined(plan: mine.plan, conflicts: [])
    }
    let base = unsaved.before.map { PlanDocument.read($0).plan } ?? Plan()
    let (plan, conflicts) = Plan.merged(base: base, mine: mine.plan, theirs: now.plan)
    return Joined(plan: plan, conflicts: conflicts)
  }
}

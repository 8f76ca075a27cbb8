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
  /// nothing of it can be read, or it is in the file already.
  static func join(_ unsaved: UnsavedPlan, over now: PlanDocument?) -> Joined? {
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

import Interview
import PlanFormat
import PlanModel
import PlanStore

/// Somebody else wrote in the file.
extension PlanDesk {
  /// Both sides are joined, and the result is saved over theirs, which is kept as an earlier
  /// version. Until that is done nothing is forgotten of what this side began with: the next
  /// attempt must merge again.
  mutating func merge(
    _ mine: Plan, _ bytes: [UInt8], with stored: Stored
  ) -> Interview.SaveOutcome {
    let theirs = PlanDocument.read(stored.bytes ?? [])
    guard theirs.isWhole, !theirs.isGuide else {
      return unsaved(bytes, Texts.Write.theirsUnreadable)
    }
    let (plan, conflicts) = Plan.merged(
      base: document?.plan ?? Plan(), mine: mine, theirs: theirs.plan)
    guard let joined = try? theirs.updating(to: plan) else {
      return unsaved(bytes, Texts.Write.notWritable)
    }
    var next = keeper
    next?.take(stored)
    switch next?.save(joined) {
    case .saved, .savedAgain: break
    case .unsaved(let error, _): return unsaved(bytes, Texts.Write.notSaved(error))
    case .changedMeanwhile, nil: return unsaved(bytes, Texts.Write.notMerged)
    }
    keeper = next
    guard case .saved(let path) = saved(joined) else { return .failed(message: "") }
    return .merged(plan, path: path, notes: MergeNotes.notes(conflicts, in: plan, names))
  }
}

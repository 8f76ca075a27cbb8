import Dialogue
import PlanFormat
import PlanModel
import PlanStore

/// Somebody else wrote in the file.
extension PlanDesk {
  /// Both sides are joined, and the result is saved over theirs, which is kept as an earlier
  /// version first: where it cannot be, and the two sides differ in one place, theirs stays. Until
  /// that is done nothing is forgotten of what this side began with: the next attempt must merge
  /// again.
  mutating func merge(
    _ mine: Plan, _ bytes: [UInt8], with stored: Stored
  ) -> Dialogue.SaveOutcome {
    let theirs = PlanDocument.read(stored.bytes ?? [])
    guard theirs.isWhole, !theirs.isGuide else {
      return unsaved(bytes, Texts.Sitting.theirsUnreadable)
    }
    let (plan, conflicts) = Plan.merged(
      base: document?.plan ?? Plan(), mine: mine, theirs: theirs.plan)
    if !conflicts.isEmpty, let problem = keep(stored) {
      return unsaved(bytes, Texts.Sitting.theirsNotKept(problem))
    }
    guard let joined = try? theirs.updating(to: plan) else {
      return unsaved(bytes, Texts.Sitting.notWritable)
    }
    var next = keeper
    next?.take(stored)
    switch next?.save(joined) {
    case .saved, .savedAgain: break
    case .unsaved(let error, _): return unsaved(bytes, Texts.Sitting.notSaved(error))
    case .changedMeanwhile, nil: return unsaved(bytes, Texts.Sitting.notMerged)
    }
    keeper = next
    let path = settle(joined)
    return .merged(plan, path: path, conflicts: conflicts, notes: versionNotes())
  }

  /// Keeps what somebody else wrote; gives the reason where that could not be done.
  private func keep(_ stored: Stored) -> FileError? {
    guard let path, let bytes = stored.bytes else { return nil }
    do throws(FileError) {
      try place.versions(of: path).keep(bytes, because: .before)
      return nil
    } catch {
      return error
    }
  }
}

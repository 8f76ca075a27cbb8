import Dialogue
import Interview
import PlanFormat
import PlanModel
import PlanStore

/// Somebody else wrote in the file.
extension PlanDesk {
  /// How often somebody may write again while both sides are being joined.
  private static let tries = 5

  /// Both sides are joined, and the result is saved over theirs, which is kept as an earlier
  /// version. Until that is done nothing is forgotten of what this side began with: the next
  /// attempt must merge again.
  mutating func merge(
    _ mine: Plan, _ bytes: [UInt8], with stored: Stored
  ) -> Dialogue.SaveOutcome {
    var stored = stored
    for _ in 0..<Self.tries {
      let (current, theirs) = settled(stored, mine: mine)
      guard theirs.isWhole, !theirs.isGuide, !theirs.isRegister, !theirs.isCourseFile else {
        return unsaved(bytes, Texts.Sitting.theirsUnreadable)
      }
      if theirs.plan.isClosed, !mine.isClosed { return unsaved(bytes, Texts.Sitting.theirsClosed) }
      switch join(mine, bytes, theirs, current) {
      case .outcome(let outcome): return outcome
      case .again(let newer): stored = newer
      }
    }
    return unsaved(bytes, Texts.Sitting.notMerged)
  }

  private enum Joining {
    case outcome(Dialogue.SaveOutcome)
    case again(Stored)
  }

  /// A file that cannot be read, or lost whole records, may be one that an editor is in the middle of
  /// writing.
  private func settled(_ stored: Stored, mine: Plan) -> (Stored, PlanDocument) {
    let theirs = PlanDocument.read(stored.bytes ?? [])
    let later = keeper?.settled(
      stored, isDoubtful: !theirs.isWhole || !deletions(mine, theirs).isEmpty,
      limit: PlanDocument.largest + 1)
    guard let later, later != stored else { return (stored, theirs) }
    return (later, PlanDocument.read(later.bytes ?? []))
  }

  private func deletions(_ mine: Plan, _ theirs: PlanDocument) -> Deletions {
    Deletions(base: document?.plan ?? Plan(), mine: mine, theirs: theirs.plan)
  }

  private mutating func join(
    _ mine: Plan, _ bytes: [UInt8], _ theirs: PlanDocument, _ stored: Stored
  ) -> Joining {
    let base = document?.plan ?? Plan()
    let (merged, conflicts) = Plan.merged(base: base, mine: mine, theirs: theirs.plan)
    let plan = guide.keepingBoth(conflicts, in: merged)
    let deletions = deletions(mine, theirs)
    var next = keeper
    next?.take(stored)
    // What they deleted stands nowhere else than in what this side began with.
    if !deletions.isEmpty, let document { _ = next?.keep(document.bytes) }
    guard var joined = try? theirs.updating(to: plan) else {
      return .outcome(unsaved(bytes, Texts.Sitting.notWritable))
    }
    var report = next?.save(joined)
    var notes: [String] = []
    if case .theirsNotKept(let error) = report {
      joined += theirs.asComments(under: "# " + Texts.Recovery.theirTexts)
      report = next?.save(joined, holdsTheirs: true)
      notes.append(Texts.Recovery.bothTexts(error))
    }
    switch report {
    case .saved, .savedAgain: break
    case .unsaved(let error, _): return .outcome(unsaved(bytes, error))
    case .changedMeanwhile(let newer): return .again(newer)
    case .theirsNotKept, nil: return .outcome(unsaved(bytes, Texts.Sitting.notMerged))
    }
    keeper = next
    // What the file was before they wrote in it is no place to go back to.
    files = EarlierFiles()
    if case .keptElsewhere(let path, let error) = keeper?.versionTrouble {
      notes.append(Texts.Recovery.versionElsewhere(path, error))
    }
    guard case .saved(let path, _) = saved(joined) else { return .outcome(.failed(message: "")) }
    let undoing = Plan.merged(base: base, mine: mine, theirs: deletions.restored).plan
    let told = OthersDeletions(places: deletions.places, base: base, undoing: undoing)
    return .outcome(
      .merged(
        plan, path: path, conflicts: conflicts, notes: notes,
        deletions: deletions.isEmpty ? nil : told))
  }
}

import Interview
import PlanFormat
import PlanModel
import PlanStore
import TerminalSession

/// The desk at which a plan is written: it turns plans into files and back, between the
/// conversation, which knows no files, and the store, which knows no plans.
struct PlanDesk: TerminalSession.PlanKeeper {
  private let disk: Disk
  /// The file as it was last read or written; nil before the first save.
  private var document: PlanDocument?
  private var keeper: PlanStore.PlanKeeper?
  private var lock: PlanLock?
  private var draft: Draft?
  /// The plan that could not be saved; nil where all is well.
  private(set) var unsaved: Plan?

  /// A desk with a new plan on it, to be saved at a path, or where its centre's name says.
  init(newAt path: String?, on disk: Disk) {
    self.disk = disk
    if let path { keeper = PlanStore.PlanKeeper(path: path, seen: .absent, on: disk) }
  }

  /// A desk with a plan that has a file.
  init(_ loaded: LoadedPlan, lock: PlanLock?, on disk: Disk) {
    self.disk = disk
    self.lock = lock
    document = loaded.document
    keeper = PlanStore.PlanKeeper(path: loaded.path, seen: loaded.stored, on: disk)
    draft = (try? DraftFile(of: loaded.path, on: disk).read()) ?? nil
  }

  /// A desk with a copy of a plan, to be saved at another path.
  init(copyOf loaded: LoadedPlan, at path: String, on disk: Disk) {
    self.disk = disk
    document = loaded.document
    keeper = PlanStore.PlanKeeper(path: path, seen: .absent, on: disk)
  }

  /// What was half typed when the last sitting ended.
  var foundDraft: (field: String, text: String)? { draft.map { ($0.field, $0.text) } }

  mutating func save(_ plan: Plan, to place: String?) -> Interview.SaveOutcome {
    let bytes = document?.updated(to: plan) ?? PlanWriter.bytes(of: plan)
    let report: PlanStore.PlanKeeper.Report
    if let place, keeper != nil {
      report = move(to: place, bytes)
    } else {
      let path = place ?? PlanName.free(for: plan, on: disk.files)
      if keeper == nil { keeper = PlanStore.PlanKeeper(path: path, seen: .absent, on: disk) }
      takeLock()
      report = keeper?.save(bytes) ?? .saved
    }
    return outcome(of: report, plan, bytes, isMove: place != nil)
  }

  /// From the first save, others can see who writes here. Where no lock can be had, the merge
  /// still keeps everybody's words.
  private mutating func takeLock() {
    guard lock == nil, let path = keeper?.path,
      case .held(let lock)? = try? PlanLock.acquire(for: path, on: disk)
    else { return }
    self.lock = lock
  }

  /// What belongs to the plan moves with it: the half-typed answer and the lock.
  private mutating func move(to place: String, _ bytes: [UInt8]) -> PlanStore.PlanKeeper.Report {
    let old = keeper?.path
    let report = keeper?.move(to: place, saving: bytes) ?? .saved
    if let old, keeper?.path != old {
      try? DraftFile(of: old, on: disk).drop()
      try? lock?.release()
      lock = nil
      takeLock()
    }
    return report
  }

  private mutating func outcome(
    of report: PlanStore.PlanKeeper.Report, _ plan: Plan, _ bytes: [UInt8], isMove: Bool
  ) -> Interview.SaveOutcome {
    let path = keeper?.path ?? ""
    switch report {
    case .saved, .savedAgain:
      document = PlanDocument.read(bytes)
      unsaved = nil
      return .saved(path: path)
    case .unsaved(let error, _):
      unsaved = plan
      return .failed(message: Texts.Write.notSaved(error.reason))
    case .changedMeanwhile(let stored):
      if isMove { return .failed(message: Texts.Write.placeTaken) }
      return merge(plan, with: stored)
    }
  }

  /// Somebody else wrote in the file: both sides are joined, and the result is saved over theirs,
  /// which is kept as an earlier version.
  private mutating func merge(_ mine: Plan, with stored: Stored) -> Interview.SaveOutcome {
    guard let bytes = stored.bytes else {
      keeper?.take(stored)
      return save(mine, to: nil)
    }
    let theirs = PlanDocument.read(bytes)
    guard theirs.isWhole else {
      unsaved = mine
      return .failed(message: Texts.Write.theirsUnreadable)
    }
    let (plan, conflicts) = Plan.merged(
      base: document?.plan ?? Plan(), mine: mine, theirs: theirs.plan)
    document = theirs
    keeper?.take(stored)
    guard case .saved(let path) = save(plan, to: nil) else {
      return .failed(message: Texts.Write.notMerged)
    }
    return .merged(plan, path: path, notes: MergeNotes.notes(conflicts))
  }

  mutating func keepDraft(field: String, text: String) {
    guard let path = keeper?.path else { return }
    let base = ContentHash(document?.bytes ?? [])
    try? DraftFile(of: path, on: disk).keep(Draft(field: field, text: text, base: base))
  }

  mutating func dropDraft() {
    draft = nil
    guard let path = keeper?.path else { return }
    try? DraftFile(of: path, on: disk).drop()
  }

  mutating func storedDraft(field: String) -> String? {
    guard let draft, draft.field == field else { return nil }
    self.draft = nil
    return draft.text
  }

  mutating func finish() {
    try? lock?.release()
    lock = nil
  }
}

public import Dialogue
import PlanFormat
public import PlanModel
import PlanStore

/// The desk at which a plan is written: it turns plans into files and back, between the
/// conversation, which knows no files, and the store, which knows no plans.
public struct PlanDesk: AnswerStore, Sendable {
  let place: Workplace
  /// The file as this sitting read and wrote it.
  var files = EarlierFiles()
  /// The file as it was last read or written; nil before the first save.
  var document: PlanDocument? { files.last }
  /// Nil before a new plan has its first file.
  var keeper: PlanKeeper?
  var lock: PlanLock?
  var halfTyped: HalfTyped
  var aside: Aside
  /// The plan that is not saved, and whether it lies in the recovery store; nil where all is well.
  public var trouble: UnsavedWork? { aside.trouble }
  /// The plan's ledetråd: by it follows where two people's words can stand together.
  let guide: Ledetraad
  /// Takes a plan that could be saved nowhere when the sitting ends.
  public var lastResort: @Sendable ([UInt8]) -> Void = { _ in }
  /// Whether the plan stays free for others to open: several people have it open here for hours, and
  /// what they write is joined with what others do.
  var leavesOpen = false
  /// Whether it was told that no version could be kept.
  private var hasToldVersions = false
  /// Whether it was found that somebody else has the lock; the two are merged at each save.
  private var hasToldCompanion = false
  /// Who else writes in the plan, until that is told.
  private var companion: String?

  /// Where the plan lies that could not be saved, in Danish; nil where it lies nowhere.
  public var leftAside: String? {
    trouble?.place.map { Texts.Recovery.kept(path, $0.planPath, isPassing: $0.isPassing) }
  }

  /// The plan's file; nil before a new plan has one.
  public var path: String? { keeper?.path }

  var disk: Disk { place.disk }

  /// A desk with a new plan on it, to be saved at a path, or where its centre's name says.
  init(newAt path: String?, seen: Stored = .absent, under guide: Ledetraad, at place: Workplace) {
    (self.place, self.guide, aside) = (place, guide, Aside(place.recovery))
    halfTyped = HalfTyped(of: path, at: place, recovery: aside.place)
    if let path { keeper = keeper(at: path, seen: seen) }
  }

  /// A desk with a plan that has a file.
  init(_ loaded: LoadedPlan, lock: PlanLock?, under guide: Ledetraad, at place: Workplace) {
    (self.place, self.lock, self.guide) = (place, lock, guide)
    aside = Aside(place.recovery)
    files = EarlierFiles(loaded.document)
    halfTyped = HalfTyped(of: loaded.path, at: place, recovery: aside.place)
    keeper = keeper(at: loaded.path, seen: loaded.stored)
  }

  /// A desk with a copy of a plan, to be saved at another path.
  init(copyOf loaded: LoadedPlan, at path: String, under guide: Ledetraad, at place: Workplace) {
    (self.place, self.guide, aside) = (place, guide, Aside(place.recovery))
    files = EarlierFiles(loaded.document)
    halfTyped = HalfTyped(ofNew: path, at: place, recovery: aside.place)
    keeper = keeper(at: path, seen: .absent)
  }

  private func keeper(at path: String, seen: Stored) -> PlanKeeper {
    PlanKeeper(
      path: path, seen: seen, on: disk, versionLimit: place.versionLimit,
      recovery: aside.place)
  }

  // MARK: Saving

  /// Saves the plan; at another place, as somebody typed it, where one is named.
  public mutating func save(_ plan: Plan, to typed: String?) -> Dialogue.SaveOutcome {
    let own = keeper?.path ?? PlanName.free(for: plan, on: disk.files)
    let target = typed.map { place.path($0, named: own) }
    if let target, keeper != nil, target != keeper?.path { return move(plan, to: target) }
    return keeper == nil ? begin(plan, at: target ?? own) : save(plan)
  }

  /// The file as it is to be; what was there before and the plan does not hold stays in it.
  func bytes(of plan: Plan) throws(ChangeError) -> [UInt8] {
    if let base = files.base(for: plan) { return try base.updating(to: plan) }
    let bytes = PlanWriter.bytes(of: plan)
    // Far below the bounds there is nothing to look for.
    if bytes.count > PlanDocument.mostNodes, let excess = PlanExcess(ofNew: plan, written: bytes) {
      throw ChangeError(excess)
    }
    return bytes
  }

  /// The plan cannot be written into its file: it lies in the recovery store as a file of its own,
  /// unless no file can hold it.
  private mutating func unwritable(_ plan: Plan, _ error: ChangeError) -> Dialogue.SaveOutcome {
    if let excess = error.excess {
      let safety = trouble.map { Texts.Recovery.safety($0.place) }
      return .full(message: Texts.Sitting.full(excess, safety: safety))
    }
    return unsaved(PlanWriter.bytes(of: plan), Texts.Sitting.notWritable)
  }

  /// The first save decides the place, unless something lies there already.
  private mutating func begin(_ plan: Plan, at path: String) -> Dialogue.SaveOutcome {
    if (try? disk.files.status(path, followingLinks: true)) != nil {
      return unsaved(PlanWriter.bytes(of: plan), Texts.Sitting.placeTaken)
    }
    keeper = keeper(at: path, seen: .absent)
    halfTyped.move(to: path)
    return save(plan)
  }

  private mutating func save(_ plan: Plan) -> Dialogue.SaveOutcome {
    takeLock()
    let bytes: [UInt8]
    do throws(ChangeError) {
      bytes = try self.bytes(of: plan)
    } catch {
      return unwritable(plan, error)
    }
    switch keeper?.save(bytes) {
    case .saved, .savedAgain: return told(saved(bytes))
    case .unsaved(let error, _): return unsaved(bytes, error)
    case .changedMeanwhile(let stored): return merge(plan, bytes, with: stored)
    case .theirsNotKept(let error): return unsaved(bytes, error)
    case nil: return .failed(message: Texts.Sitting.notMerged)
    }
  }

  /// That there is no version to go back to, and that somebody else writes here, is told, once.
  private mutating func told(_ outcome: Dialogue.SaveOutcome) -> Dialogue.SaveOutcome {
    guard case .saved(let path, _) = outcome else { return outcome }
    var notes = [companion].compactMap(\.self)
    companion = nil
    if !hasToldVersions, case .notKept(let error) = keeper?.versionTrouble {
      hasToldVersions = true
      notes.append(Texts.Recovery.noVersion(error))
    }
    return .saved(path: path, notes: notes)
  }

  mutating func saved(_ bytes: [UInt8]) -> Dialogue.SaveOutcome {
    files.add(PlanDocument.read(bytes))
    aside.isSaved()
    return .saved(path: keeper?.path ?? "")
  }

  mutating func unsaved(_ bytes: [UInt8], _ error: FileError) -> Dialogue.SaveOutcome {
    aside.keep(bytes, of: keeper)
    return .failed(message: Texts.Sitting.notSaved(error, safety: aside.safety))
  }

  mutating func unsaved(_ bytes: [UInt8], _ message: String) -> Dialogue.SaveOutcome {
    aside.keep(bytes, of: keeper)
    return .failed(message: message + " " + aside.safety)
  }

  /// From the first save, others can see who writes here. Where no lock can be had, the merge
  /// still keeps everybody's words.
  private mutating func takeLock() {
    guard !leavesOpen, lock == nil, let path = keeper?.path,
      let answer = try? PlanLock.acquire(for: path, on: disk)
    else { return }
    switch answer {
    case .held(let lock): self.lock = lock
    case .taken(let holder):
      if !hasToldCompanion { companion = Texts.Recovery.companion(holder?.description) }
      hasToldCompanion = true
    }
  }

  /// What belongs to the plan moves with it: the half-typed answers and the lock.
  private mutating func move(_ plan: Plan, to path: String) -> Dialogue.SaveOutcome {
    // What cannot be written into the old file becomes a file of its own; the old one stays.
    let bytes = (try? bytes(of: plan)) ?? PlanWriter.bytes(of: plan)
    switch keeper?.move(to: path, saving: bytes) {
    case .saved, .savedAgain: break
    case .unsaved(let error, _):
      return .failed(
        message: Texts.Sitting.notSavedThere(
          path, error, safety: aside.safety))
    case .changedMeanwhile, .theirsNotKept, nil: return .failed(message: Texts.Sitting.placeTaken)
    }
    halfTyped.move(to: path)
    try? lock?.release()
    lock = nil
    hasToldCompanion = false
    takeLock()
    return told(saved(bytes))
  }

  // MARK: Half-typed answers

  /// What an earlier sitting left is gone on with.
  mutating func takeUp(_ work: RecoveredWork) {
    halfTyped.takeUp(work)
    aside.takeUp(work)
  }

  /// Keeps a half-typed answer.
  public mutating func keepDraft(field: String, text: String) {
    halfTyped.keep(note(field, text))
  }

  /// A file with the answer in it, for the leader's own editor; nil where none can be made.
  public mutating func handToEditor(field: String, text: String) -> String? {
    halfTyped.handToEditor(note(field, text))
  }

  private func note(_ field: String, _ text: String) -> Draft {
    Draft(field: field, text: text, base: ContentHash(document?.bytes ?? []))
  }

  /// Forgets the half-typed answer to a field.
  public mutating func dropDraft(field: String) { halfTyped.drop(field) }

  /// The half-typed answer to this field from an earlier sitting; asked once for each.
  public mutating func storedDraft(field: String) -> String? { halfTyped.take(field) }

  // MARK: The end

  /// Tries once more to save what is unsaved, and lets go of the lock.
  public mutating func finish() {
    if let trouble, case .saved? = keeper?.save(trouble.bytes) { _ = saved(trouble.bytes) }
    if let trouble, trouble.place == nil { lastResort(trouble.bytes) }
    try? lock?.release()
    lock = nil
  }
}

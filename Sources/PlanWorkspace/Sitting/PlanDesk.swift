public import Dialogue
import PlanFormat
public import PlanModel
import PlanStore

/// The desk at which a plan is written: it turns plans into files and back, between the
/// conversation, which knows no files, and the store, which knows no plans.
public struct PlanDesk: AnswerStore {
  let place: Workplace
  /// The file as it was last read or written; nil before the first save.
  var document: PlanDocument?
  /// Nil before a new plan has its first file.
  var keeper: PlanKeeper?
  var lock: PlanLock?
  var draft: Draft?
  /// Takes a plan that could be saved nowhere when the sitting ends.
  public var lastResort: @Sendable ([UInt8]) -> Void = { _ in }
  /// Why the plan is not saved, and whether it lies in the refuge; nil where all is well.
  public private(set) var trouble: Trouble?
  /// Why the last version could not be kept, once that has been told.
  private var toldOfVersion: FileError?

  /// A plan that is not saved where it belongs.
  public struct Trouble: Sendable {
    /// The plan.
    public let bytes: [UInt8]
    /// Where it lies meanwhile; nil where it is nowhere but here.
    public fileprivate(set) var refuge: String?
  }

  /// The plan's file; nil before a new plan has one.
  public var path: String? { keeper?.path }

  var disk: Disk { place.disk }
  private var draftFile: DraftFile? {
    guard let path = keeper?.path else { return place.refuge.map(DraftFile.init(ofNewPlanIn:)) }
    return try? DraftFile(of: path, on: disk, refuge: place.refuge)
  }

  /// A desk with a new plan on it, to be saved at a path, or where its centre's name says.
  init(newAt path: String?, seen: Stored = .absent, at place: Workplace) {
    self.place = place
    if let path { keeper = keeper(at: path, seen: seen) }
    draft = Self.read(draftFile)
  }

  /// A desk with a plan that has a file.
  init(_ loaded: LoadedPlan, lock: PlanLock?, at place: Workplace) {
    (self.place, self.lock) = (place, lock)
    document = loaded.document
    keeper = keeper(at: loaded.path, seen: loaded.stored)
    draft = Self.read(draftFile)
  }

  /// A desk with a copy of a plan, to be saved at another path.
  init(copyOf loaded: LoadedPlan, at path: String, at place: Workplace) {
    self.place = place
    document = loaded.document
    keeper = keeper(at: path, seen: .absent)
  }

  private func keeper(at path: String, seen: Stored) -> PlanKeeper {
    PlanKeeper(path: path, seen: seen, on: disk, versionLimit: place.versionLimit)
  }

  /// What was half typed when the last sitting ended.
  var foundDraft: (field: String, text: String)? { draft.map { ($0.field, $0.text) } }

  /// Editors end their files with a line break that nobody typed.
  private static func read(_ file: DraftFile?) -> Draft? {
    guard var draft = (try? file?.read()) ?? nil else { return nil }
    if draft.isInEditor { while draft.text.last?.isNewline == true { draft.text.removeLast() } }
    return draft
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
  private func bytes(of plan: Plan) throws(ChangeError) -> [UInt8] {
    try document?.updating(to: plan) ?? PlanWriter.bytes(of: plan)
  }

  /// The first save decides the place, unless something lies there already.
  private mutating func begin(_ plan: Plan, at path: String) -> Dialogue.SaveOutcome {
    let old = draftFile
    keeper = keeper(at: path, seen: .absent)
    if (try? disk.files.status(path, followingLinks: true)) != nil {
      keeper = nil
      return .failed(message: Texts.Sitting.placeTaken)
    }
    try? old?.drop()
    return save(plan)
  }

  private mutating func save(_ plan: Plan) -> Dialogue.SaveOutcome {
    takeLock()
    guard let bytes = try? bytes(of: plan) else {
      // It lies in the refuge as a file of its own.
      return unsaved(PlanWriter.bytes(of: plan), Texts.Sitting.notWritable)
    }
    switch keeper?.save(bytes) {
    case .saved, .savedAgain: return saved(bytes)
    case .unsaved(let error, _): return unsaved(bytes, Texts.Sitting.notSaved(error))
    case .changedMeanwhile(let stored): return merge(plan, bytes, with: stored)
    case nil: return .failed(message: Texts.Sitting.notMerged)
    }
  }

  private mutating func saved(_ bytes: [UInt8]) -> Dialogue.SaveOutcome {
    let path = settle(bytes)
    let notes = versionNotes()
    return notes.isEmpty ? .saved(path: path) : .savedWithNotes(path: path, notes: notes)
  }

  /// What is saved is from now on what this sitting builds on; gives its path.
  mutating func settle(_ bytes: [UInt8]) -> String {
    let path = keeper?.path ?? ""
    document = PlanDocument.read(bytes)
    trouble = nil
    try? place.refuge?.dropUnsaved(path)
    return path
  }

  /// That what stood in the file could not be kept as a version: told once for each reason.
  mutating func versionNotes() -> [String] {
    let problem = keeper?.versionProblem
    guard let path, let problem, problem.cause != toldOfVersion?.cause else { return [] }
    toldOfVersion = problem
    return [WorkspaceProblem.version(.notKept(path: path, problem)).description]
  }

  /// The plan lies in the refuge until it can be saved: the process may not live that long.
  mutating func unsaved(_ bytes: [UInt8], _ message: String) -> Dialogue.SaveOutcome {
    trouble = Trouble(bytes: bytes)
    if let keeper, let refuge = place.refuge {
      let unsaved = UnsavedPlan(bytes: bytes, before: keeper.seen.bytes)
      let isKept: Void? = try? refuge.keep(unsaved, of: keeper.path)
      if isKept != nil { trouble?.refuge = refuge.placeOfUnsaved(keeper.path) }
    }
    return .failed(message: message)
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
  private mutating func move(_ plan: Plan, to path: String) -> Dialogue.SaveOutcome {
    // What cannot be written into the old file becomes a file of its own; the old one stays.
    let bytes = (try? bytes(of: plan)) ?? PlanWriter.bytes(of: plan)
    let (old, oldDraft) = (keeper?.path ?? "", draftFile)
    switch keeper?.move(to: path, saving: bytes) {
    case .saved, .savedAgain: break
    case .unsaved(let error, _): return .failed(message: Texts.Sitting.notSavedThere(path, error))
    case .changedMeanwhile, nil: return .failed(message: Texts.Sitting.placeTaken)
    }
    try? oldDraft?.drop()
    try? lock?.release()
    lock = nil
    takeLock()
    try? place.refuge?.dropUnsaved(old)
    return saved(bytes)
  }

  // MARK: Drafts

  /// Keeps a half-typed answer to a field.
  public mutating func keepDraft(field: String, text: String) {
    try? draftFile?.keep(note(field, text))
  }

  /// Lays a text out for an editor, and gives the path; nil where there is no place for it.
  public mutating func handToEditor(field: String, text: String) -> String? {
    try? draftFile?.handToEditor(note(field, text))
  }

  private func note(_ field: String, _ text: String) -> Draft {
    Draft(field: field, text: text, base: ContentHash(document?.bytes ?? []))
  }

  /// Forgets the half-typed answer.
  public mutating func dropDraft() {
    draft = nil
    try? draftFile?.drop()
  }

  /// The half-typed answer to this field from an earlier sitting; asked once for each.
  public mutating func storedDraft(field: String) -> String? {
    guard let draft, draft.field == field else { return nil }
    self.draft = nil
    return draft.text
  }

  // MARK: The end

  /// Tries once more to save what is unsaved, and lets go of the lock.
  public mutating func finish() {
    if let trouble, case .saved? = keeper?.save(trouble.bytes) { _ = settle(trouble.bytes) }
    if let trouble, trouble.refuge == nil { lastResort(trouble.bytes) }
    try? lock?.release()
    lock = nil
  }
}

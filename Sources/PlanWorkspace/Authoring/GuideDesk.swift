public import Dialogue
import PlanFormat
public import PlanModel
import PlanStore

/// The desk at which a ledetråd is written: as a plan's, it turns the ledetråd into a file and back
/// after every answer, and never overwrites what somebody else wrote.
public struct GuideDesk: AnswerStore, Sendable {
  /// How often somebody may write again while both sides are being joined.
  private static let tries = 5
  /// How many earlier states of the file are kept.
  private static let mostEarlier = 20

  private let place: Workplace
  /// The file as it was at each save of this sitting, the newest last: what is taken back is to stand
  /// where it stood, with the comments that belong to it.
  private var earlier: [LedetraadDocument] = []
  /// The file as it was last read or written; nil before the first save.
  private var document: LedetraadDocument? { earlier.last }
  /// Nil before a new ledetråd has its first file.
  private var keeper: PlanKeeper?
  private var lock: PlanLock?
  var halfTyped: HalfTyped
  private var aside: Aside
  /// The ledetråd that is not saved, and whether it lies in the recovery store; nil where all is well.
  public var trouble: UnsavedWork? { aside.trouble }
  /// Takes a ledetråd that could be saved nowhere when the sitting ends.
  public var lastResort: @Sendable ([UInt8]) -> Void = { _ in }

  /// Where the ledetråd lies that could not be saved, in Danish; nil where it lies nowhere.
  public var leftAside: String? {
    trouble?.place.map {
      Texts.Authoring.kept(path, $0.planPath, isPassing: $0.isPassing)
    }
  }

  /// The ledetråd's file; nil before a new one has one.
  public var path: String? { keeper?.path }

  /// A desk with a new ledetråd on it, to be saved at a path, or where its id says.
  init(newAt path: String?, at place: Workplace) {
    (self.place, aside) = (place, Aside(place.recovery))
    halfTyped = HalfTyped(of: path, at: place, recovery: aside.place)
    if let path { keeper = keeper(at: path, seen: .absent) }
  }

  /// A desk with a ledetråd that has a file.
  init(
    _ document: LedetraadDocument, stored: Stored, path: String, lock: PlanLock?,
    at place: Workplace
  ) {
    (self.place, earlier, self.lock) = (place, [document], lock)
    aside = Aside(place.recovery)
    halfTyped = HalfTyped(of: path, at: place, recovery: aside.place)
    keeper = keeper(at: path, seen: stored)
  }

  private func keeper(at path: String, seen: Stored) -> PlanKeeper {
    PlanKeeper(
      path: path, seen: seen, on: place.disk, versionLimit: place.versionLimit,
      recovery: aside.place)
  }

  // MARK: Saving

  /// A ledetråd's desk keeps no plans.
  public mutating func save(_ plan: Plan, to place: String?) -> Dialogue.SaveOutcome {
    .failed(message: Texts.Sitting.notWritable)
  }

  /// Saves the ledetråd; at another place, as somebody typed it, where one is named.
  public mutating func save(_ guide: Ledetraad, to typed: String?) -> Dialogue.SaveOutcome {
    let own = keeper?.path ?? GuideFile.free(for: guide, on: place.disk.files)
    let target = typed.map { place.path($0, named: own) }
    let bytes: [UInt8]
    do throws(ChangeError) {
      bytes = try self.bytes(of: guide)
    } catch {
      return .full(message: Texts.Authoring.tooMuch)
    }
    if let target, keeper != nil, target != keeper?.path { return move(bytes, to: target) }
    if keeper == nil, let refusal = begin(bytes, at: target ?? own) { return refusal }
    takeLock()
    switch keeper?.save(bytes) {
    case .saved, .savedAgain: return saved(bytes)
    case .unsaved(let error, _), .theirsNotKept(let error): return unsaved(bytes, error)
    case .changedMeanwhile(let stored): return merge(guide, bytes, with: stored)
    case nil: return .failed(message: Texts.Sitting.notMerged)
    }
  }

  private func bytes(of guide: Ledetraad) throws(ChangeError) -> [UInt8] {
    let alike = earlier.last { document in
      document.isWhole && document.guide.themes == guide.themes
        && document.guide.calendar == guide.calendar
    }
    guard let base = alike ?? document else { return try LedetraadDocument.bytes(ofNew: guide) }
    return try base.updating(to: guide)
  }

  /// The first save decides the place, unless something lies there already.
  private mutating func begin(_ bytes: [UInt8], at path: String) -> Dialogue.SaveOutcome? {
    if (try? place.disk.files.status(path, followingLinks: true)) != nil {
      return unsaved(bytes, Texts.Sitting.placeTaken)
    }
    keeper = keeper(at: path, seen: .absent)
    halfTyped.move(to: path)
    return nil
  }

  private mutating func saved(_ bytes: [UInt8]) -> Dialogue.SaveOutcome {
    earlier.append(LedetraadDocument.read(bytes))
    if earlier.count > Self.mostEarlier { earlier.removeFirst() }
    aside.isSaved()
    return .saved(path: keeper?.path ?? "")
  }

  private mutating func unsaved(_ bytes: [UInt8], _ error: FileError) -> Dialogue.SaveOutcome {
    aside.keep(bytes, of: keeper)
    return .failed(message: Texts.Sitting.notSaved(error, safety: aside.safety))
  }

  private mutating func unsaved(_ bytes: [UInt8], _ message: String) -> Dialogue.SaveOutcome {
    aside.keep(bytes, of: keeper)
    return .failed(message: message + " " + aside.safety)
  }

  private mutating func move(_ bytes: [UInt8], to path: String) -> Dialogue.SaveOutcome {
    switch keeper?.move(to: path, saving: bytes) {
    case .saved, .savedAgain: break
    case .unsaved(let error, _):
      return .failed(
        message: Texts.Sitting.notSavedThere(path, error, safety: aside.safety))
    case .changedMeanwhile, .theirsNotKept, nil:
      return .failed(message: Texts.Sitting.placeTaken)
    }
    halfTyped.move(to: path)
    try? lock?.release()
    lock = nil
    takeLock()
    return saved(bytes)
  }

  /// Where no lock can be had, merging still keeps everybody's words.
  private mutating func takeLock() {
    guard lock == nil, let path = keeper?.path,
      case .held(let held)? = try? PlanLock.acquire(for: path, on: place.disk)
    else { return }
    lock = held
  }

  // MARK: Somebody else wrote in the file

  private mutating func merge(
    _ mine: Ledetraad, _ bytes: [UInt8], with stored: Stored
  ) -> Dialogue.SaveOutcome {
    var stored = stored
    for _ in 0..<Self.tries {
      let (current, theirs) = settled(stored)
      guard theirs.isWhole, theirs.isMeantAsGuide else {
        return unsaved(bytes, Texts.Sitting.theirsUnreadable)
      }
      let base = document?.guide ?? Ledetraad(id: "", title: "", year: 0)
      let (guide, conflicts) = LedetraadDocument.merged(
        base: base, mine: mine, theirs: theirs.guide)
      guard let joined = try? theirs.updating(to: guide) else {
        return unsaved(bytes, Texts.Sitting.notWritable)
      }
      var next = keeper
      next?.take(current)
      switch next?.save(joined) {
      case .saved, .savedAgain:
        keeper = next
        // What the file was before they wrote in it is no place to go back to.
        earlier = []
        _ = saved(joined)
        return .mergedGuide(guide, path: keeper?.path ?? "", conflicts: conflicts)
      case .unsaved(let error, _), .theirsNotKept(let error): return unsaved(bytes, error)
      case .changedMeanwhile(let newer): stored = newer
      case nil: return unsaved(bytes, Texts.Sitting.notMerged)
      }
    }
    return unsaved(bytes, Texts.Sitting.notMerged)
  }

  /// A file that cannot be read may be one that an editor is in the middle of writing.
  private func settled(_ stored: Stored) -> (Stored, LedetraadDocument) {
    let theirs = LedetraadDocument.read(stored.bytes ?? [])
    let later = keeper?.settled(
      stored, isDoubtful: !theirs.isWhole, limit: PlanDocument.largest + 1)
    guard let later, later != stored else { return (stored, theirs) }
    return (later, LedetraadDocument.read(later.bytes ?? []))
  }

  // MARK: Half-typed answers

  /// What an earlier sitting left is gone on with.
  mutating func takeUp(_ work: RecoveredWork) {
    halfTyped.takeUp(work)
    aside.takeUp(work)
  }

  private func note(_ field: String, _ text: String) -> Draft {
    Draft(field: field, text: text, base: ContentHash(document?.bytes ?? []))
  }

  /// Keeps a half-typed answer.
  public mutating func keepDraft(field: String, text: String) {
    if !field.isEmpty { halfTyped.keep(note(field, text)) }
  }

  /// A file with the answer in it, for the writer's own editor; nil where none can be made.
  public mutating func handToEditor(field: String, text: String) -> String? {
    field.isEmpty ? nil : halfTyped.handToEditor(note(field, text))
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

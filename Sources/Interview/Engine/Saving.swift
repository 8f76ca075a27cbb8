import DanishText
import Dialogue
import PlanModel

/// How it is with the file.
struct SaveState: Sendable {
  /// What is done when a save has ended.
  enum After: Equatable {
    case present, leave
    /// The command that stood behind the answer.
    case run(String)
  }

  /// Where the plan is kept; nil where it has no file yet.
  var path: String?
  /// Whether the plan lies there: a path can be a name that nothing was saved under yet.
  var isThere = false
  /// What is done when the save under way has ended.
  var after = After.present
  /// Whether the last save failed.
  var isUnsaved = false
  /// What was said of the last save that failed.
  var problem = ""
  /// Whether the leader asked for a save, and so hears where.
  var announcesPath = false
}

/// Saving, and leaving.
extension PlanInterview {
  /// Whether there is enough for a file: the centre's name, or anything that somebody would miss.
  /// A plan that has a file is always saved there.
  var canBeSaved: Bool {
    if scene.authoring != nil { return true }
    return plan.centre.name.hasText || file.path != nil || plan.hasContent
  }

  /// Saves, and then asks on or leaves.
  mutating func save(then next: SaveState.After, to path: String? = nil) -> [Effect] {
    file.after = next
    guard canBeSaved else { return goOn(next) }
    return [scene.authoring == nil ? .save(plan, to: path) : .saveGuide(scene.guide, to: path)]
  }

  mutating func saved(_ outcome: SaveOutcome) -> [Effect] {
    switch outcome {
    case .saved(let path, let notes): return kept(at: path, notes: notes.map(Block.advice))
    case .merged(let plan, let path, let conflicts, let notes, let deletions):
      // Undoing across the merge would take the other person's work away; not where they deleted.
      past = []
      scene.plan = plan
      var told = [Block.advice(Texts.merged(MergeNotes.written(conflicts).count))]
      told += notes.map(Block.advice)
      if let deletions { told.append(allowUndoing(deletions)) }
      return kept(at: path, notes: told + takeUp(conflicts, asks: file.after == .present))
    case .mergedGuide(let guide, let path, let conflicts, let notes):
      past = []
      scene.guide = guide
      let told = notes.map(Block.advice) + Authoring.blocks(of: conflicts, scene)
      return kept(at: path, notes: told)
    case .full(let message): return full(message)
    case .failed(let message): return failed(message)
    }
  }

  /// Tells what the other person deleted; undoing brings it back.
  private mutating func allowUndoing(_ deletions: OthersDeletions) -> Block {
    past.append(
      Snapshot(
        deed: Texts.theirDeletion, plan: deletions.undoing, guide: scene.guide,
        position: position, decided: scene.decided))
    let names = PlaceNames(guide: scene.guide)
    return .advice(
      Texts.deleted(deletions.places.map { names.name(of: $0, in: deletions.base) }))
  }

  private mutating func kept(at path: String, notes: [Block]) -> [Effect] {
    var blocks = notes
    if file.isUnsaved || file.announcesPath || file.path != path {
      blocks.append(.success(Texts.saved(path)))
    }
    file.announcesPath = false
    file.isUnsaved = false
    said.forget(Self.leavingUnsaved)
    (file.path, file.isThere) = (path, true)
    return blocks.map(Effect.show) + goOn(file.after)
  }

  private static let leavingUnsaved = "leaving unsaved"

  /// Says once that saving fails; the conversation goes on and tries again.
  private mutating func failed(_ message: String) -> [Effect] {
    let isNews = !file.isUnsaved || file.announcesPath || message != file.problem
    (file.isUnsaved, file.announcesPath, file.problem) = (true, false, message)
    if file.after == .leave {
      file.after = .present
      if !said.isNews(Self.leavingUnsaved) { return farewell() }
      return [.show(.problem(message)), .show(.problem(Texts.leaveUnsaved))] + ask()
    }
    return (isNews ? [.show(.problem(message))] : []) + goOn(file.after)
  }

  /// The plan is again what it was before the change that no file can hold, and the words stand on
  /// the line: what was kept in the program alone would be lost with it.
  private mutating func full(_ message: String) -> [Effect] {
    guard undo() != nil else { return failed(message) }
    file.after = .present
    if !setting.isAttended { return pass(message) }
    line.typed = line.taken
    return again([.problem(message)])
  }

  /// Leaves: saves first, if something is unsaved.
  mutating func leave() -> [Effect] {
    if file.isUnsaved { return save(then: .leave) }
    return farewell()
  }

  /// Says where the plan is and what to do next.
  func farewell() -> [Effect] {
    let unused = unused.map(Effect.show)
    if file.isUnsaved { return unused + [.show(.hint(Texts.farewellUnsaved)), .leave] }
    if let authoring = scene.authoring {
      return authoring.farewell(scene, at: file.isThere ? file.path : nil).map(Effect.show)
        + [.leave]
    }
    if let walk = walkFarewell() { return unused + walk.map(Effect.show) + [.leave] }
    let path = canBeSaved && file.isThere ? file.path : nil
    let place = path.map { PlanPlace(path: $0, guide: setting.guideElsewhere) }
    let gaps = scene.gaps()
    let farewell = Texts.farewell(
      place, missing: gaps.isDone ? nil : Texts.End.missing(gaps.count),
      isOnly: setting.isOnlyPlanHere && path?.contains("/") == false,
      isClosed: scene.plan.isClosed)
    return unused + (MeetingList.blocks(scene, at: place) + farewell).map(Effect.show) + [.leave]
  }
}

extension Plan {
  /// Whether somebody has written something in it.
  fileprivate var hasContent: Bool {
    !reflections.isEmpty || !goals.isEmpty || !omissions.isEmpty || !discussions.isEmpty
  }
}

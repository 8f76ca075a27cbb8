import DanishText
import PlanFormat
public import PlanModel
import PlanStore

/// A plan that is laid before forums: its drøftelser are written, and what each forum sees is kept.
public struct PlanHearing {
  private let path: String
  private let place: Workplace

  /// The plan at a path.
  public init(of path: String, at place: Workplace = .real()) {
    (self.path, self.place) = (path, place)
  }

  /// What has become of the plan.
  public struct Outcome: Sendable {
    /// The drøftelse as it stands in the plan now.
    public let discussion: Discussion
    /// What has become of the plan's drøftelser.
    public let change: Hearing.Change
    /// Whether the plan says something else now than the forum saw.
    public let isChangedSince: Bool
  }

  /// The plan as it is, to ask from. Refuses what cannot be laid before anybody: no plan, one that
  /// cannot be read to its end, a closed one.
  public func plan() throws(WorkspaceProblem) -> Plan { try load().document.plan }

  /// Writes a hearing into the plan, after what the forum sees was kept for good. Nobody else may
  /// have the plan open. Changes nothing where it throws.
  public func record(_ hearing: Hearing) throws(WorkspaceProblem) -> Outcome {
    let lock = try lock()
    defer { try? lock?.release() }
    let loaded = try load()
    var plan = loaded.document.plan
    let (index, change) = plan.record(hearing)
    let discussion = plan.discussions[index]
    let mark = plan.contentFingerprint
    if discussion.version == mark { try pin(loaded, as: mark) }
    if change != .none { try save(plan, over: loaded) }
    return Outcome(
      discussion: discussion, change: change,
      isChangedSince: discussion.version.hasText && discussion.version != mark)
  }

  private func load() throws(WorkspaceProblem) -> LoadedPlan {
    guard let loaded = try LoadedPlan.load(path, on: place.disk) else {
      throw .file(.unreadable(path: path, FileError(.open, path, .notFound)))
    }
    try loaded.refuseOthers()
    guard loaded.document.isReadWhole else { throw .file(.isBroken(path: path)) }
    if loaded.document.plan.isClosed { throw .file(.isClosed(path: path)) }
    return loaded
  }

  private func lock() throws(WorkspaceProblem) -> PlanLock? {
    switch try? PlanLock.acquire(for: path, on: place.disk) {
    case .held(let lock): return lock
    case .taken(let holder): throw .file(.taken(path: path, by: holder))
    // Saving says what is wrong.
    case nil: return nil
    }
  }

  /// A copy that is there already stays where it says what its mark says.
  private func pin(_ loaded: LoadedPlan, as mark: String) throws(WorkspaceProblem) {
    try asking({ .version(.notPinned(path: path, $0)) }) { () throws(FileError) in
      let versions = try place.versions(of: path)
      if try versions.pinned().contains(mark),
        let present = try versions.pinned(mark).first,
        PlanDocument.read(present).plan.contentFingerprint == mark
      {
        return
      }
      try versions.pin(loaded.document.bytes, as: mark)
    }
  }

  private func save(_ plan: Plan, over loaded: LoadedPlan) throws(WorkspaceProblem) {
    guard let after = try? loaded.document.updating(to: plan) else {
      throw .file(.isFull(path: path))
    }
    let outcome = try asking({ .file(.notWritten(path: path, $0)) }) { () throws(FileError) in
      try place.versions(of: path).keep(loaded.document.bytes, because: .before)
      return try SafeFile(path, on: place.disk).save(after, over: loaded.stored)
    }
    if case .changedMeanwhile = outcome { throw .version(.changedMeanwhile(path: path)) }
  }
}

/// Keeps a plan saved through a sitting: saves after every answer, keeps earlier versions, and
/// when the disk fails holds the unsaved bytes until it can save again, here or elsewhere.
///
/// Knows bytes, not plans. A value: whoever leads the conversation owns it.
public struct PlanKeeper: Sendable {
  /// How a save went, for the conversation to tell.
  public enum Report: Sendable, Equatable {
    /// It is saved.
    case saved
    /// It is saved again, after it could not be for a while.
    case savedAgain
    /// It is not saved, for this reason; `isNews` where that has not been said yet.
    case unsaved(FileError, isNews: Bool)
    /// Somebody else wrote in the file. Merge, `take` what stands there, and save again.
    case changedMeanwhile(Stored)
    /// It is not saved, because what another wrote would be replaced, and could be kept nowhere.
    /// Save something that holds it all, and say so with `holdsTheirs`.
    case theirsNotKept(FileError)
  }

  /// Where a version went, or that it is none.
  public enum VersionTrouble: Sendable, Equatable {
    /// It lies at this path in the recovery store.
    case keptElsewhere(String, FileError)
    /// It is nowhere.
    case notKept(FileError)
  }

  /// Where the plan is saved.
  public private(set) var path: String
  /// What stands in the file, as last seen.
  public private(set) var seen: Stored
  /// What could not be saved yet; nil where all is well.
  public private(set) var unsaved: [UInt8]?
  /// Why the last save failed.
  public private(set) var problem: FileError?
  /// What became of the last version, where it could not be kept in its place; for telling.
  public private(set) var versionTrouble: VersionTrouble?

  private let disk: Disk
  private let versionLimit: Int
  private let recovery: RecoveryPlace?
  private var lastKept: Moment?
  /// What others wrote, and which is to be kept before it is replaced.
  private var theirs: [UInt8]?

  /// Begins a sitting on a file as it was loaded. `recovery` is where a version goes that its own
  /// folder does not take.
  public init(
    path: String, seen: Stored, on disk: Disk, versionLimit: Int = 10,
    recovery: RecoveryPlace? = nil
  ) {
    self.path = path
    self.seen = seen
    self.disk = disk
    self.versionLimit = versionLimit
    self.recovery = recovery
  }

  /// Saves the plan. What others wrote, and which was taken note of, is kept first; where that
  /// fails nothing is replaced, unless the bytes hold it all.
  public mutating func save(_ bytes: [UInt8], holdsTheirs: Bool = false) -> Report {
    do throws(FileError) {
      try keepVersion(before: bytes, isOptional: holdsTheirs)
    } catch {
      unsaved = bytes
      return .theirsNotKept(error)
    }
    do {
      return settle(try SafeFile(path, on: disk).save(bytes, over: seen), bytes)
    } catch {
      return fail(error, bytes)
    }
  }

  /// Saves the plan in another place, and there from now on.
  ///
  /// A file that is there already is never overwritten: the report then is `changedMeanwhile`,
  /// and the plan stays where it was, as it does when saving fails.
  public mutating func move(to other: String, saving bytes: [UInt8]) -> Report {
    var moved = self
    moved.path = other
    moved.seen = .absent
    moved.theirs = nil
    let report = moved.save(bytes)
    switch report {
    case .saved, .savedAgain: self = moved
    case .unsaved(let error, _): return .unsaved(error, isNews: true)
    case .changedMeanwhile, .theirsNotKept: break
    }
    return report
  }

  /// What another program wrote, when it is done: what shrank, or stands where nothing was, may be half of
  /// what is being written, and is read again when it has been left alone for a while.
  ///
  /// - Parameters:
  ///   - stored: What stood there.
  ///   - isDoubtful: Whether it looks half-written to who can read it.
  ///   - limit: The most bytes that are read.
  /// - Returns: What stands there now; as it was, where it cannot be read again.
  public func settled(
    _ stored: Stored, isDoubtful: Bool = false, limit: Int = SafeFile.limit
  ) -> Stored {
    let isSmaller = (stored.bytes ?? []).count < (seen.bytes ?? []).count
    guard isDoubtful || isSmaller || seen.bytes == nil,
      let later = try? SafeFile(path, on: disk).loadSettled(limit: limit), later.bytes != nil
    else { return stored }
    return later
  }

  /// Takes note of what somebody else wrote, once it is merged: the next save replaces it, after
  /// it was kept as a version.
  public mutating func take(_ stored: Stored) {
    seen = stored
    theirs = stored.bytes
  }

  /// Takes note of what somebody else wrote, and from which this side goes on: nothing of it will be
  /// replaced without having been seen.
  public mutating func look(at stored: Stored) { seen = stored }

  /// Keeps bytes as a version for their own sake, as something that others removed from the plan.
  /// Says where they went, where not among the versions.
  public mutating func keep(_ bytes: [UInt8]) -> VersionTrouble? {
    do throws(FileError) {
      return try keep(bytes, because: .before, orElsewhere: true)
    } catch {
      return .notKept(error)
    }
  }

  private mutating func settle(_ outcome: SaveOutcome, _ bytes: [UInt8]) -> Report {
    switch outcome {
    case .saved(let stored):
      let hadTrouble = problem != nil
      (seen, unsaved, problem) = (stored, nil, nil)
      return hadTrouble ? .savedAgain : .saved
    case .unsecured(let stored, let error):
      seen = stored
      return fail(error, bytes)
    case .changedMeanwhile(let stored):
      unsaved = bytes
      return .changedMeanwhile(stored)
    }
  }

  private mutating func fail(_ error: FileError, _ bytes: [UInt8]) -> Report {
    let isNews = problem?.cause != error.cause
    (unsaved, problem) = (bytes, error)
    return .unsaved(error, isNews: isNews)
  }

  // MARK: Versions

  /// Throws only where others' text would be lost. What this sitting began with may be replaced
  /// all the same: it is told, and the leader sees what changes.
  private mutating func keepVersion(
    before bytes: [UInt8], isOptional: Bool
  ) throws(FileError) {
    guard let present = seen.bytes, present != bytes else { return }
    let isTheirs = theirs == present
    guard isTheirs || isDue else { return }
    let reason: Version.Reason = isTheirs ? .before : lastKept == nil ? .start : .midway
    do throws(FileError) {
      versionTrouble = try keep(present, because: reason, orElsewhere: isTheirs)
      (lastKept, theirs) = (disk.now(), nil)
    } catch {
      versionTrouble = .notKept(error)
      if isTheirs, !isOptional { throw error }
      theirs = nil
    }
  }

  private var isDue: Bool {
    guard let versions = try? Versions(of: path, on: disk) else { return true }
    return versions.isDue(lastKept: lastKept)
  }

  /// Among the versions, else in the recovery store.
  private func keep(
    _ bytes: [UInt8], because reason: Version.Reason, orElsewhere: Bool
  ) throws(FileError) -> VersionTrouble? {
    do throws(FileError) {
      try Versions(of: path, on: disk, limit: versionLimit).keep(bytes, because: reason)
      return nil
    } catch {
      guard orElsewhere, let recovery,
        let place = try? recovery.keepDisplaced(bytes, of: path)
      else { throw error }
      return .keptElsewhere(place, error)
    }
  }
}

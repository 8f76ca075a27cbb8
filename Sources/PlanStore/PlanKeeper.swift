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
  }

  /// Where the plan is saved.
  public private(set) var path: String
  /// What stands in the file, as last seen.
  public private(set) var seen: Stored
  /// What could not be saved yet; nil where all is well.
  public private(set) var unsaved: [UInt8]?
  /// Why the last save failed.
  public private(set) var problem: FileError?
  /// Why the last version could not be kept. Saving goes on without.
  public private(set) var versionProblem: FileError?

  private let disk: Disk
  private let versionLimit: Int
  private var lastKept: Moment?
  private var keepsNext = false

  /// Begins a sitting on a file as it was loaded.
  public init(path: String, seen: Stored, on disk: Disk, versionLimit: Int = 10) {
    self.path = path
    self.seen = seen
    self.disk = disk
    self.versionLimit = versionLimit
  }

  /// Saves the plan.
  public mutating func save(_ bytes: [UInt8]) -> Report {
    keepVersion(before: bytes)
    do {
      return settle(try SafeFile(path, on: disk).save(bytes, over: seen), bytes)
    } catch {
      return fail(error, bytes)
    }
  }

  /// Tries once more to save what is unsaved; nil where nothing is.
  public mutating func retry() -> Report? {
    guard let unsaved else { return nil }
    return save(unsaved)
  }

  /// Saves the plan in another place, and there from now on.
  ///
  /// A file that is there already is never overwritten: the report then is `changedMeanwhile`,
  /// and the plan stays where it was, as it does when saving fails.
  public mutating func move(to other: String, saving bytes: [UInt8]) -> Report {
    var moved = self
    moved.path = other
    moved.seen = .absent
    let report = moved.save(bytes)
    switch report {
    case .saved, .savedAgain: self = moved
    case .unsaved(let error, _): return .unsaved(error, isNews: true)
    case .changedMeanwhile: break
    }
    return report
  }

  /// Takes note of what somebody else wrote, once it is merged: the next save replaces it, after
  /// it was kept as a version.
  public mutating func take(_ stored: Stored) {
    seen = stored
    keepsNext = true
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

  private mutating func keepVersion(before bytes: [UInt8]) {
    guard let present = seen.bytes, present != bytes else { return }
    do {
      let versions = try Versions(of: path, on: disk, limit: versionLimit)
      guard keepsNext || versions.isDue(lastKept: lastKept) else { return }
      let reason: Version.Reason = keepsNext ? .before : lastKept == nil ? .start : .midway
      try versions.keep(present, because: reason)
      (lastKept, keepsNext, versionProblem) = (disk.now(), false, nil)
    } catch {
      versionProblem = error
    }
  }
}

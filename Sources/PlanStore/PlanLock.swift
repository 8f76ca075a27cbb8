/// Keeps two people from writing in one plan at the same time.
///
/// Beside the plan lies a lock file that says who has it open. Where the file system has advisory
/// locks, one on that file decides, and ends with the process however it ends; where it has none,
/// the file's being there decides, and it is recognised as dead when its process is gone.
public struct PlanLock: Sendable {
  /// What came of asking for the lock.
  public enum Answer: Sendable {
    /// This process has the plan; release it at the end.
    case held(PlanLock)
    /// Somebody else has; who, where it could be read.
    case taken(by: Holder?)
  }

  let disk: Disk
  let path: String
  /// The open lock file, where the advisory lock is what counts.
  let file: OpenFile?

  /// Asks for the lock of the plan at this path.
  ///
  /// With `force` it takes over a lock file whose process cannot be asked, because it ran on
  /// another machine: for when the user knows that nobody is there. A living lock stays.
  /// Throws when no lock file can be written, as in a folder that is read-only.
  public static func acquire(
    for plan: String, on disk: Disk, force: Bool = false
  ) throws(FileError) -> Answer {
    let target = try disk.files.resolve(plan)
    let attempt = LockAttempt(
      disk: disk, path: SideFile.lock.path(besides: target), force: force)
    return try attempt.make()
  }

  /// Gives the plan free.
  public func release() throws(FileError) {
    // The name goes while the lock still holds, so that nobody can lock a file that then vanishes.
    defer { if let file { disk.files.abandon(file) } }
    do {
      try disk.files.remove(path)
    } catch {
      if error.cause != .notFound { throw error }
    }
  }
}

/// The lock of a folder, held while a file in it is compared and replaced: everybody who saves takes
/// it, also who has no lock on the plan. It ends with the process, and leaves nothing behind.
enum FolderLock {
  /// How long somebody else may hold it, in milliseconds, and how often to look.
  private static let (patience, interval) = (5_000, 10)

  /// Does the work under the lock.
  ///
  /// Where the file system has no such locks, the work is done without: it then looks at what it
  /// replaced. Throws `inUse` where somebody keeps the lock for too long.
  static func hold<Value>(
    _ folder: String, on disk: Disk, _ work: () throws(FileError) -> Value
  ) throws(FileError) -> Value {
    let handle = try disk.files.open(folder, .folder)
    do {
      try wait(for: handle, on: disk)
      let value = try work()
      disk.files.abandon(handle)
      return value
    } catch {
      disk.files.abandon(handle)
      throw error
    }
  }

  private static func wait(for handle: OpenFile, on disk: Disk) throws(FileError) {
    var waited = 0
    while !isTaken(handle, on: disk) {
      guard waited < patience else { throw FileError(.lock, handle.path, .inUse) }
      disk.pause(interval)
      waited += interval
    }
  }

  /// Whatever a file system answers that knows no such locks: it must not keep anybody from saving.
  private static func isTaken(_ handle: OpenFile, on disk: Disk) -> Bool {
    do { return try disk.files.tryLockFolder(handle) } catch { return true }
  }
}

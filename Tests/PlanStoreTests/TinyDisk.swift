import Glibc
import TestSupport

/// A disk of 64 KiB in memory, where the system lets us mount one.
struct TinyDisk {
  /// Its folder.
  let folder: ScratchFolder

  /// Whether this user may mount: root may, in most places.
  static let isPossible: Bool = {
    do {
      return try ScratchFolder.use { folder in
        guard mount("tmpfs", folder.path, "tmpfs", 0, "size=64k") == 0 else { return false }
        return umount(folder.path) == 0
      }
    } catch {
      return false
    }
  }()

  /// Mounts one, works with it and takes it away again.
  static func use(_ work: (TinyDisk) throws -> Void) throws {
    try ScratchFolder.use { folder in
      guard mount("tmpfs", folder.path, "tmpfs", 0, "size=64k") == 0 else {
        throw ScratchFolder.Failure(code: errno)
      }
      defer { umount2(folder.path, Int32(MNT_DETACH)) }
      try work(TinyDisk(folder: folder))
    }
  }

  /// Lets it take no more writing, as a worn-out stick does.
  func makeReadOnly() throws {
    let flags = UInt(MS_REMOUNT) | UInt(MS_RDONLY)
    guard mount("tmpfs", folder.path, "tmpfs", flags, nil) == 0 else {
      throw ScratchFolder.Failure(code: errno)
    }
  }
}

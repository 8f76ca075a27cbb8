import Glibc

/// A disk of 64 KiB in memory, where the system lets us mount one.
public struct TinyDisk {
  /// Its folder.
  public let folder: ScratchFolder

  /// Whether this user may mount: root may, in most places.
  public static let isPossible: Bool = {
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
  public static func use(_ work: (TinyDisk) throws -> Void) throws {
    try ScratchFolder.use { folder in
      guard mount("tmpfs", folder.path, "tmpfs", 0, "size=64k") == 0 else {
        throw ScratchFolder.Failure(code: errno)
      }
      defer { umount2(folder.path, Int32(MNT_DETACH)) }
      try work(TinyDisk(folder: folder))
    }
  }

  /// Lets it take no more writing, as a worn-out stick does.
  public func makeReadOnly() throws { try remount(UInt(MS_REMOUNT) | UInt(MS_RDONLY)) }

  /// Lets it take writing again.
  public func makeWritable() throws { try remount(UInt(MS_REMOUNT)) }

  private func remount(_ flags: UInt) throws {
    guard mount("tmpfs", folder.path, "tmpfs", flags, nil) == 0 else {
      throw ScratchFolder.Failure(code: errno)
    }
  }
}

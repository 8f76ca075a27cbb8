import Glibc

/// The disk, the machine and the clock together: what everything in this room works with.
public struct Disk: Sendable {
  /// The disk.
  public let files: any FileSystem
  /// Who runs here.
  public let machine: any Machine
  /// The clock.
  public let now: @Sendable () -> Moment
  /// Waits so many milliseconds, for somebody else to finish.
  let pause: @Sendable (Int) -> Void

  /// Puts them together.
  public init(
    files: any FileSystem, machine: any Machine, now: @escaping @Sendable () -> Moment,
    pause: @escaping @Sendable (Int) -> Void = Disk.sleep
  ) {
    self.files = files
    self.machine = machine
    self.now = now
    self.pause = pause
  }

  /// Waits by the real clock.
  public static func sleep(milliseconds: Int) { _ = poll(nil, 0, Int32(clamping: milliseconds)) }

  /// The real ones.
  public static func real() -> Disk {
    Disk(files: RealFileSystem(), machine: RealMachine(), now: Moment.now)
  }
}

extension FileSystem {
  /// Follows symbolic links at the end of a path, so that the file is replaced and not the link.
  ///
  /// A link that leads nowhere gives the place where its file would be.
  func resolve(_ path: String) throws(FileError) -> String {
    var path = path
    for _ in 0..<40 {
      guard let status = try statusIfThere(path, followingLinks: false), status.kind == .link
      else { return path }
      path = FilePath.join(FilePath.folder(of: path), try readLink(path))
    }
    throw FileError(.readLink, path, .linkLoop)
  }
}

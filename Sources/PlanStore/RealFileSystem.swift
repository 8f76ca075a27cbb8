import CSystemCalls
import Glibc

/// The machine's own disk.
public struct RealFileSystem: FileSystem {
  /// Needs nothing.
  public init() {}

  /// `open`, always with close-on-exec.
  public func open(_ path: String, _ mode: OpenMode) throws(FileError) -> OpenFile {
    let descriptor: Int32
    switch mode {
    case .read: descriptor = try openAtOnce(path, O_RDONLY)
    case .readWrite: descriptor = try openAtOnce(path, O_RDWR | O_NOFOLLOW)
    case .folder:
      descriptor = try call(.open, path) { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    case .createExclusively(let permissions):
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      descriptor = try call(.create, path) { Glibc.open(path, flags, permissions) }
    }
    let file = OpenFile(descriptor: descriptor, path: path)
    if mode == .read || mode == .readWrite { try refuseUnlessRegular(file) }
    return file
  }

  /// Without waiting: a pipe that nobody writes to would keep us here for ever.
  private func openAtOnce(_ path: String, _ flags: Int32) throws(FileError) -> Int32 {
    let usual = flags | O_CLOEXEC | O_NOCTTY
    do {
      return try call(.open, path) { Glibc.open(path, usual | O_NONBLOCK) }
    } catch {
      // A file server that has lent the file out wants a moment to get it back.
      guard error.cause == .other(code: EAGAIN),
        try status(path, followingLinks: true).kind == .file
      else { throw error }
      return try call(.open, path) { Glibc.open(path, usual) }
    }
  }

  private func refuseUnlessRegular(_ file: OpenFile) throws(FileError) {
    let status: FileStatus
    do {
      status = try self.status(file)
    } catch {
      abandon(file)
      throw error
    }
    let isRegular =
      switch status.kind {
      case .file: !Self.invented.contains(file_system_magic(file.descriptor))
      case .folder: true
      case .link, .other: false
      }
    if isRegular { return }
    abandon(file)
    throw FileError(.open, file.path, .notRegular)
  }

  /// File systems whose files the kernel makes up as they are read (`linux/magic.h`): proc, sysfs,
  /// debugfs, tracefs, securityfs, cgroup, cgroup2, bpf.
  private static let invented: Set<UInt> = [
    0x9fa0, 0x6265_6572, 0x6462_6720, 0x7472_6163, 0x7363_6673, 0x27_e0eb, 0x6367_7270,
    0xcafe_4a11,
  ]

  /// What the kernel says in a file of `/proc`; nil where it says nothing.
  static func kernelText(_ path: String) -> String? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let file = OpenFile(descriptor: descriptor, path: path)
    let bytes = try? RealFileSystem().using(file) { (file) throws(FileError) in
      try RealFileSystem().read(file, atMost: 1 << 16)
    }
    return bytes.flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// `close`, once.
  public func close(_ file: OpenFile) throws(FileError) {
    // On Linux the descriptor is gone after EINTR too; a second close could hit a stranger's.
    if Glibc.close(file.descriptor) != 0, errno != EINTR {
      throw FileError(.close, file.path, code: errno)
    }
  }

  /// `read`.
  public func read(_ file: OpenFile, atMost count: Int) throws(FileError) -> [UInt8] {
    while true {
      var result = 0
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        result = Glibc.read(file.descriptor, buffer.baseAddress, count)
        code = errno
        initialized = max(0, result)
      }
      if result >= 0 { return bytes }
      if code != EINTR { throw FileError(.read, file.path, code: code) }
    }
  }

  /// `write`.
  public func write(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(FileError) -> Int {
    while true {
      var code: Int32 = 0
      let result = bytes.withUnsafeBytes { buffer in
        let count = Glibc.write(file.descriptor, buffer.baseAddress, buffer.count)
        code = errno
        return count
      }
      if result >= 0 { return result }
      if code != EINTR { throw FileError(.write, file.path, code: code) }
    }
  }

  /// `ftruncate`.
  public func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    try call(.truncate, file.path) { ftruncate(file.descriptor, off_t(length)) }
  }

  /// `lseek`.
  public func rewind(_ file: OpenFile) throws(FileError) {
    try call(.truncate, file.path) { lseek(file.descriptor, 0, SEEK_SET) == 0 ? 0 : -1 }
  }

  /// `fsync`.
  public func sync(_ file: OpenFile) throws(FileError) {
    try call(.sync, file.path) { fsync(file.descriptor) }
  }

  /// `syncfs`, which reports what could not be written since Linux 5.8.
  public func syncDisk(of file: OpenFile) throws(FileError) {
    try call(.sync, file.path) { sync_disk(file.descriptor) }
  }

  /// `fchmod`.
  public func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileError) {
    try call(.setMode, file.path) { fchmod(file.descriptor, permissions) }
  }

  /// `fchown`.
  public func setOwner(_ file: OpenFile, user: UInt32, group: UInt32) throws(FileError) {
    try call(.setOwner, file.path) { fchown(file.descriptor, user, group) }
  }

  /// `rename`.
  public func rename(_ old: String, to new: String) throws(FileError) {
    try call(.rename, new) { Glibc.rename(old, new) }
  }

  /// `renameat2` with `RENAME_NOREPLACE`.
  public func renameWithoutReplacing(_ old: String, to new: String) throws(FileError) {
    try call(.rename, new) { rename_without_replacing(old, new) }
  }

  /// `renameat2` with `RENAME_EXCHANGE`.
  public func exchange(_ one: String, with other: String) throws(FileError) {
    try call(.rename, other) { rename_exchanging(one, other) }
  }

  /// `link`; `notSupported` where the file system has no second names.
  public func link(_ old: String, to new: String) throws(FileError) {
    do {
      try call(.link, new) { Glibc.link(old, new) }
    } catch {
      // What file systems without second names, such as those of USB sticks, answer.
      if error.cause == .accessDenied { throw FileError(.link, new, .notSupported) }
      throw error
    }
  }

  /// `unlink`.
  public func remove(_ path: String) throws(FileError) {
    try call(.remove, path) { unlink(path) }
  }

  /// `rmdir`.
  public func removeFolder(_ path: String) throws(FileError) {
    try call(.remove, path) { rmdir(path) }
  }

  /// `mkdir`.
  public func makeFolder(_ path: String, permissions: UInt32) throws(FileError) {
    try call(.makeFolder, path) { mkdir(path, permissions) }
  }
}

extension RealFileSystem {
  /// Makes a system call, again where a signal interrupted it, and throws what it reports.
  @discardableResult
  func call(
    _ operation: FileError.Operation, _ path: String, _ body: () -> Int32
  ) throws(FileError) -> Int32 {
    while true {
      let result = body()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw FileError(operation, path, code: code) }
    }
  }
}

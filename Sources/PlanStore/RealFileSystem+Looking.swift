import Glibc

extension RealFileSystem {
  /// `fstatat`.
  public func status(_ path: String, followingLinks: Bool) throws(FileError) -> FileStatus {
    var record = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    try call(.status, path) { fstatat(AT_FDCWD, path, &record, flags) }
    return FileStatus(record)
  }

  /// `fstat`.
  public func status(_ file: OpenFile) throws(FileError) -> FileStatus {
    var record = stat()
    try call(.status, file.path) { fstat(file.descriptor, &record) }
    return FileStatus(record)
  }

  /// `faccessat`, for the effective user.
  public func isWritable(_ path: String) throws(FileError) -> Bool {
    do {
      try call(.status, path) { faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) }
      return true
    } catch {
      if error.cause == .accessDenied { return false }
      throw error
    }
  }

  /// `readlink`; `nameNotText` where the target is not UTF-8.
  public func readLink(_ path: String) throws(FileError) -> String {
    let capacity = Int(PATH_MAX)
    var target = [CChar](repeating: 0, count: capacity)
    let length = Glibc.readlink(path, &target, capacity)
    guard length >= 0 else { throw FileError(.readLink, path, code: errno) }
    guard length < capacity else { throw FileError(.readLink, path, .nameTooLong) }
    guard let text = String(validating: target.prefix(length), as: UTF8.self) else {
      throw FileError(.readLink, path, .nameNotText)
    }
    return text
  }

  /// `readdir`, to the end.
  public func list(_ path: String) throws(FileError) -> [FolderEntry] {
    guard let folder = opendir(path) else { throw FileError(.list, path, code: errno) }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let record = readdir(folder) else { break }
      if let entry = FolderEntry(record) { entries.append(entry) }
    }
    let code = errno
    if code != 0 { throw FileError(.list, path, code: code) }
    return entries
  }

  /// An open file description lock: it belongs to this handle, not to the whole process, and ends
  /// with it. It covers one byte far behind the text, because some network drives forbid others
  /// to read what is locked.
  public func tryLock(_ file: OpenFile) throws(FileError) -> Bool {
    var record = flock()
    record.l_type = Int16(F_WRLCK)
    record.l_whence = Int16(SEEK_SET)
    record.l_start = 1 << 30
    record.l_len = 1
    let setLock: Int32 = 37  // F_OFD_SETLK; Linux 3.15 and later.
    while fcntl(file.descriptor, setLock, &record) != 0 {
      switch errno {
      case EINTR: continue
      case EAGAIN, EACCES: return false
      case EINVAL, ENOLCK, ENOSYS: throw FileError(.lock, file.path, .notSupported)
      case let code: throw FileError(.lock, file.path, code: code)
      }
    }
    return true
  }

  /// `flock`: the kind of lock that a folder can have.
  public func tryLockFolder(_ folder: OpenFile) throws(FileError) -> Bool {
    while flock(folder.descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return false
      // Network drives want a file that is open for writing, which a folder never is.
      case EBADF, EINVAL, ENOLCK, ENOSYS, EOPNOTSUPP:
        throw FileError(.lock, folder.path, .notSupported)
      case let code: throw FileError(.lock, folder.path, code: code)
      }
    }
    return true
  }
}

extension FileStatus {
  init(_ record: stat) {
    self.init(
      kind: FileKind(mode: record.st_mode), permissions: record.st_mode & 0o7777,
      size: Int(record.st_size),
      modified: Int64(record.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(record.st_mtim.tv_nsec),
      device: UInt64(record.st_dev), inode: UInt64(record.st_ino), user: record.st_uid,
      group: record.st_gid, names: Int(record.st_nlink))
  }
}

extension FileKind {
  init(mode: UInt32) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }

  /// The kind that a folder's record tells; nil where the file system leaves it out.
  init?(recordType: UInt8) {
    switch Int(recordType) {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    case Int(DT_UNKNOWN): return nil
    default: self = .other
    }
  }
}

extension FolderEntry {
  /// Nil for `.` and `..`.
  init?(_ record: UnsafeMutablePointer<dirent>) {
    let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
    let start = UnsafeRawPointer(record) + offset
    let name = start.assumingMemoryBound(to: CChar.self)
    let text = String(validatingCString: name)
    if text == "." || text == ".." { return nil }
    self.init(name: text, kind: FileKind(recordType: record.pointee.d_type))
  }
}

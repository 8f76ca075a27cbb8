/// A file that is open. Whoever opens one closes it.
public struct OpenFile: Sendable, Hashable {
  /// The system's number for it.
  public var descriptor: Int32
  /// The path it was opened by.
  public var path: String

  /// Makes a handle.
  public init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }
}

/// What a file is opened for.
public enum OpenMode: Sendable, Equatable {
  /// To read. Only a file in the ordinary sense is opened: whatever else has the name, a pipe, a
  /// device, a socket, or what only looks like a file in `/proc`, is `notRegular` at once. A folder
  /// opens, and then cannot be read.
  case read
  /// To write a file that must not be there yet, not even as a link.
  case createExclusively(permissions: UInt32)
  /// To read and write a file that is there, an ordinary one as for `read`.
  case readWrite
  /// A folder, to be secured on disk.
  case folder
}

/// A name in a folder.
public struct FolderEntry: Sendable, Equatable {
  /// The name; nil where it is not UTF-8.
  public var name: String?
  /// What it is; nil where the file system does not tell.
  public var kind: FileKind?

  /// Makes an entry.
  public init(name: String?, kind: FileKind?) {
    self.name = name
    self.kind = kind
  }
}

/// The disk, one system call at a time, so that tests can let each of them fail.
///
/// Every operation either does what it says or throws; `write` and `read` may do less at a time.
/// Interrupted calls are repeated inside.
public protocol FileSystem: Sendable {
  /// What the system says of a path; of the link itself where links are not followed.
  func status(_ path: String, followingLinks: Bool) throws(FileError) -> FileStatus
  /// What the system says of an open file.
  func status(_ file: OpenFile) throws(FileError) -> FileStatus
  /// Whether the rights let this process write into an existing file.
  func isWritable(_ path: String) throws(FileError) -> Bool
  /// What a symbolic link says.
  func readLink(_ path: String) throws(FileError) -> String
  /// Opens a file. Programs started later do not inherit it.
  func open(_ path: String, _ mode: OpenMode) throws(FileError) -> OpenFile
  /// Closes a file; the handle is gone even when this throws.
  func close(_ file: OpenFile) throws(FileError)
  /// Reads the next bytes, at most that many; none at the end.
  func read(_ file: OpenFile, atMost count: Int) throws(FileError) -> [UInt8]
  /// Writes the first of the bytes and says how many.
  func write(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(FileError) -> Int
  /// Gives a file a length. What is read or written next is unchanged.
  func truncate(_ file: OpenFile, to length: Int) throws(FileError)
  /// Goes on from the file's beginning.
  func rewind(_ file: OpenFile) throws(FileError)
  /// Waits until the file, or the folder's names, will survive a power cut.
  func sync(_ file: OpenFile) throws(FileError)
  /// The same for all that was written to the disk that the file lies on.
  func syncDisk(of file: OpenFile) throws(FileError)
  /// Sets the rights.
  func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileError)
  /// Gives the file to an owner and a group.
  func setOwner(_ file: OpenFile, user: UInt32, group: UInt32) throws(FileError)
  /// Renames, atomically, over whatever has the new name.
  func rename(_ old: String, to new: String) throws(FileError)
  /// Renames, atomically, to a name that nothing has; `alreadyExists` where something has it,
  /// `notSupported` where the file system cannot see to that.
  func renameWithoutReplacing(_ old: String, to new: String) throws(FileError)
  /// Lets two names change places, atomically; `notSupported` where the file system cannot.
  func exchange(_ one: String, with other: String) throws(FileError)
  /// Gives a file a second name; `alreadyExists` where something has it.
  func link(_ old: String, to new: String) throws(FileError)
  /// Removes a file.
  func remove(_ path: String) throws(FileError)
  /// Removes an empty folder.
  func removeFolder(_ path: String) throws(FileError)
  /// Makes a folder.
  func makeFolder(_ path: String, permissions: UInt32) throws(FileError)
  /// The names in a folder, in no order, without `.` and `..`.
  func list(_ path: String) throws(FileError) -> [FolderEntry]
  /// Takes the advisory lock of an open file until it is closed; false where another has it.
  func tryLock(_ file: OpenFile) throws(FileError) -> Bool
  /// The same for an open folder: a lock of its own, which needs no right to write.
  func tryLockFolder(_ folder: OpenFile) throws(FileError) -> Bool
}

extension FileSystem {
  /// Closes a file when another error is already on its way, which is the one to report.
  func abandon(_ file: OpenFile) {
    do { try close(file) } catch {}
  }

  /// Removes a file that is no more use; a leftover is tidied at the next start.
  func removeIfPossible(_ path: String) {
    do { try remove(path) } catch {}
  }

  /// Gives a file a second name, where nothing has that name and the disk is able to.
  func linkIfPossible(_ old: String, to new: String) {
    do { try link(old, to: new) } catch {}
  }

  /// Works with an open file and closes it, whatever happens.
  func using<Value>(
    _ file: OpenFile, _ work: (OpenFile) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    let value: Value
    do {
      value = try work(file)
    } catch {
      abandon(file)
      throw error
    }
    try close(file)
    return value
  }

  /// The status, or nil where there is nothing.
  func statusIfThere(_ path: String, followingLinks: Bool) throws(FileError) -> FileStatus? {
    do {
      return try status(path, followingLinks: followingLinks)
    } catch {
      if error.cause == .notFound { return nil }
      throw error
    }
  }

  /// Writes all the bytes, however many calls that takes.
  func writeAll(_ file: OpenFile, _ bytes: [UInt8]) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try write(file, rest)
      // A disk that takes nothing and reports nothing would keep us here for ever.
      guard count > 0 else { throw FileError(.write, file.path, .inputOutput) }
      rest = rest.dropFirst(count)
    }
  }

  /// Secures a folder's names on disk.
  func syncFolder(_ path: String) throws(FileError) {
    let folder = try open(path, .folder)
    try using(folder) { (folder) throws(FileError) in try syncIfAble(folder) }
  }

  /// Secures all that was written to the disk that a folder lies on, as far as the disk is able to.
  func syncDisk(_ folder: String) throws(FileError) {
    let handle = try open(folder, .folder)
    try using(handle) { (handle) throws(FileError) in
      do throws(FileError) {
        try syncDisk(of: handle)
      } catch {
        if error.cause != .notSupported { throw error }
      }
    }
  }

  /// Secures an open file. On a disk that is not able to, having written it must do.
  func syncIfAble(_ file: OpenFile) throws(FileError) {
    do {
      try sync(file)
    } catch {
      if error.cause != .notSupported { throw error }
    }
  }
}

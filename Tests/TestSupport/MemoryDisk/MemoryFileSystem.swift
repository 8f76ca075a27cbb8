public import PlanStore
import Synchronization

/// A disk in memory that can fail, be cut short or lose power at any operation.
///
/// It keeps apart what programs see and what would survive a power cut: a file's bytes survive
/// once the file is synced, a name once its folder is.
public final class MemoryFileSystem: FileSystem {
  private let state: Mutex<MemoryState>

  /// An empty disk with one folder, its root.
  public init(abilities: MemoryAbilities = MemoryAbilities()) {
    state = Mutex(MemoryState(abilities: abilities))
  }

  /// Looks at the disk, or changes it, without any operation being counted.
  public func peek<Value: Sendable>(
    _ body: (inout MemoryState) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    try state.withLock { (state) throws(FileError) in try body(&state) }
  }

  /// Counts an operation, lets the fault strike where it is due, and carries it out.
  private func perform<Value: Sendable>(
    _ operation: FileError.Operation, _ path: String,
    _ body: (inout MemoryState, _ isHalf: Bool) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    try state.withLock { (state) throws(FileError) in
      switch try state.strike(operation, path) {
      case .none: return try body(&state, false)
      // Only reading and writing may do half and be content.
      case .short: return try body(&state, operation == .read || operation == .write)
      case .shortThenFail(let cause):
        _ = try body(&state, true)
        throw FileError(operation, path, cause)
      case .crashAfter(let isHalf):
        do { _ = try body(&state, isHalf) } catch {}
        state.isDown = true
        throw FileError(operation, path, .inputOutput)
      }
    }
  }

  /// The status of a path, or of the link itself.
  public func status(
    _ path: String, followingLinks: Bool
  ) throws(FileError) -> FileStatus {
    try perform(.status, path) { (state, _) throws(FileError) in
      try state.status(of: state.find(path, follow: followingLinks, for: .status))
    }
  }

  /// The status of an open file.
  public func status(_ file: OpenFile) throws(FileError) -> FileStatus {
    try perform(.status, file.path) { (state, _) throws(FileError) in
      try state.status(of: state.handle(file, for: .status).node)
    }
  }

  /// Whether the owner may write.
  public func isWritable(_ path: String) throws(FileError) -> Bool {
    try perform(.status, path) { (state, _) throws(FileError) in
      let node = try state.find(path, follow: true, for: .status)
      return try state.status(of: node).permissions & 0o200 != 0
    }
  }

  /// Where a link leads.
  public func readLink(_ path: String) throws(FileError) -> String {
    try perform(.readLink, path) { (state, _) throws(FileError) in
      let node = try state.find(path, follow: false, for: .readLink)
      guard let target = state.nodes[node]?.target else {
        throw FileError(.readLink, path, .notSupported)
      }
      return target
    }
  }

  /// Opens, making a file where the mode says so.
  public func open(_ path: String, _ mode: OpenMode) throws(FileError) -> OpenFile {
    let operation = mode.isCreation ? FileError.Operation.create : .open
    return try perform(operation, path) { (state, _) throws(FileError) in
      try state.open(path, mode, operation)
    }
  }

  /// Closes; the lock goes with it.
  public func close(_ file: OpenFile) throws(FileError) {
    // The handle is gone even where closing fails.
    defer { state.withLock { state in _ = state.handles.removeValue(forKey: file.descriptor) } }
    try perform(.close, file.path) { (_, _) throws(FileError) in () }
  }

  /// Reads, or half as much.
  public func read(_ file: OpenFile, atMost count: Int) throws(FileError) -> [UInt8] {
    try perform(.read, file.path) { (state, isHalf) throws(FileError) in
      try state.read(file, atMost: isHalf ? max(1, count / 2) : count)
    }
  }

  /// Writes, or half as much.
  public func write(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(FileError) -> Int {
    try perform(.write, file.path) { (state, isHalf) throws(FileError) in
      try state.write(file, isHalf ? bytes.prefix(max(1, bytes.count / 2)) : bytes)
    }
  }

  /// Gives a file a length.
  public func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    try perform(.truncate, file.path) { (state, _) throws(FileError) in
      try state.truncate(file, to: length)
    }
  }

  /// Goes on from the beginning.
  public func rewind(_ file: OpenFile) throws(FileError) {
    try perform(.truncate, file.path) { (state, _) throws(FileError) in try state.rewind(file) }
  }

  /// Secures bytes or names.
  public func sync(_ file: OpenFile) throws(FileError) {
    try perform(.sync, file.path) { (state, isHalf) throws(FileError) in
      if !isHalf { try state.sync(file) }
    }
  }

  /// Secures the bytes of all files; the names of a folder stay its own matter.
  public func syncDisk(of file: OpenFile) throws(FileError) {
    try perform(.sync, file.path) { (state, isHalf) throws(FileError) in
      if !isHalf { state.syncAllBytes() }
    }
  }

  /// Sets the rights.
  public func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileError) {
    try perform(.setMode, file.path) { (state, _) throws(FileError) in
      let handle = try state.handle(file, for: .setMode)
      state.nodes[handle.node]?.permissions = permissions
    }
  }

  /// Sets owner and group.
  public func setOwner(_ file: OpenFile, user: UInt32, group: UInt32) throws(FileError) {
    try perform(.setOwner, file.path) { (state, _) throws(FileError) in
      let handle = try state.handle(file, for: .setOwner)
      state.nodes[handle.node]?.owner = [user, group]
    }
  }

  /// Renames over what is there.
  public func rename(_ old: String, to new: String) throws(FileError) {
    try perform(.rename, new) { (state, _) throws(FileError) in try state.rename(old, to: new) }
  }

  /// Renames where nothing has the name.
  public func renameWithoutReplacing(_ old: String, to new: String) throws(FileError) {
    try perform(.rename, new) { (state, _) throws(FileError) in
      try state.renameWithoutReplacing(old, to: new)
    }
  }

  /// Lets two names change places.
  public func exchange(_ one: String, with other: String) throws(FileError) {
    try perform(.rename, other) { (state, _) throws(FileError) in
      try state.exchange(one, with: other)
    }
  }

  /// Gives a second name.
  public func link(_ old: String, to new: String) throws(FileError) {
    try perform(.link, new) { (state, _) throws(FileError) in try state.link(old, to: new) }
  }

  /// Removes a name.
  public func remove(_ path: String) throws(FileError) {
    try perform(.remove, path) { (state, _) throws(FileError) in try state.remove(path) }
  }

  /// Removes an empty folder.
  public func removeFolder(_ path: String) throws(FileError) {
    try perform(.remove, path) { (state, _) throws(FileError) in try state.removeFolder(path) }
  }

  /// Makes a folder.
  public func makeFolder(_ path: String, permissions: UInt32) throws(FileError) {
    try perform(.makeFolder, path) { (state, _) throws(FileError) in
      try state.add(.folder(permissions), at: path, for: .makeFolder)
    }
  }

  /// The names in a folder.
  public func list(_ path: String) throws(FileError) -> [FolderEntry] {
    try perform(.list, path) { (state, _) throws(FileError) in try state.list(path) }
  }

  /// Takes the lock of a file, where the disk has locks.
  public func tryLock(_ file: OpenFile) throws(FileError) -> Bool {
    try perform(.lock, file.path) { (state, _) throws(FileError) in try state.lock(file) }
  }

  /// Takes the lock of a folder, where the disk has locks.
  public func tryLockFolder(_ folder: OpenFile) throws(FileError) -> Bool {
    try perform(.lock, folder.path) { (state, _) throws(FileError) in try state.lock(folder) }
  }
}

extension OpenMode {
  var isCreation: Bool {
    if case .createExclusively = self { return true }
    return false
  }
}

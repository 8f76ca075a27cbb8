public import PlanStore

/// What a disk in memory is able to do.
public struct MemoryAbilities: Sendable {
  /// Advisory locks.
  public var locks = true
  /// Second names of a file.
  public var links = true

  /// Renaming without replacing, and letting two names change places.
  public var exchanges = true

  /// A disk that is able to do everything.
  public init(locks: Bool = true, links: Bool = true, exchanges: Bool = true) {
    self.locks = locks
    self.links = links
    self.exchanges = exchanges
  }
}

/// A file, folder or link on the disk in memory.
public struct MemoryNode: Sendable {
  /// What it is.
  public var kind: FileKind
  /// The rights.
  public var permissions: UInt32
  /// A file's bytes.
  public var bytes: [UInt8] = []
  /// A folder's names.
  public var names: [String: Int] = [:]
  /// Where a link leads.
  public var target: String?
  /// When it was last changed, in nanoseconds.
  public var modified: Int64 = 0
  var owner: [UInt32] = [1000, 1000]
  /// What a power cut leaves.
  var securedBytes: [UInt8] = []
  var securedNames: [String: Int] = [:]

  static func folder(_ permissions: UInt32) -> MemoryNode {
    MemoryNode(kind: .folder, permissions: permissions)
  }
}

/// The disk's contents and its fate.
public struct MemoryState: Sendable {
  struct Handle {
    var node: Int
    var offset = 0
    var isLocked = false
  }

  let abilities: MemoryAbilities
  /// Everything on the disk, by number; 0 is the root.
  public internal(set) var nodes: [Int: MemoryNode] = [0: .folder(0o755)]
  var handles: [Int32: Handle] = [:]
  private var nextHandle: Int32 = 3
  var nextNode = 1
  var isDown = false
  /// What strikes, and when.
  public var fault: MemoryFault?
  /// What another program does before an operation: which, counted from 0, and what.
  public var interloper: (at: Int, act: @Sendable (inout MemoryState) -> Void)?
  /// The operations since the last `arm`, in order.
  public internal(set) var log: [FileError.Operation] = []

  init(abilities: MemoryAbilities) { self.abilities = abilities }

  /// The number of files that are open; none when the power is gone.
  public var openFiles: Int { isDown ? 0 : handles.count }

  func handle(
    _ file: OpenFile, for operation: FileError.Operation
  ) throws(FileError) -> Handle {
    guard let handle = handles[file.descriptor] else {
      throw FileError(operation, file.path, .other(code: 9))
    }
    return handle
  }

  mutating func open(
    _ path: String, _ mode: OpenMode, _ operation: FileError.Operation
  ) throws(FileError) -> OpenFile {
    if case .createExclusively(let permissions) = mode {
      try add(MemoryNode(kind: .file, permissions: permissions), at: path, for: operation)
    }
    let node = try find(path, follow: true, for: operation)
    if mode == .folder, nodes[node]?.kind != .folder {
      throw FileError(operation, path, .notFolder)
    }
    if mode == .read || mode == .readWrite, nodes[node]?.kind == .other {
      throw FileError(operation, path, .notRegular)
    }
    nextHandle += 1
    handles[nextHandle] = Handle(node: node)
    return OpenFile(descriptor: nextHandle, path: path)
  }

  mutating func read(_ file: OpenFile, atMost count: Int) throws(FileError) -> [UInt8] {
    let handle = try handle(file, for: .read)
    guard let node = nodes[handle.node], node.kind == .file else {
      throw FileError(.read, file.path, .isFolder)
    }
    let bytes = node.bytes.dropFirst(handle.offset).prefix(count)
    handles[file.descriptor]?.offset += bytes.count
    return Array(bytes)
  }

  mutating func write(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(FileError) -> Int {
    let handle = try handle(file, for: .write)
    let there = nodes[handle.node]?.bytes ?? []
    let end = min(handle.offset + bytes.count, there.count)
    nodes[handle.node]?.bytes.replaceSubrange(handle.offset..<end, with: bytes)
    handles[file.descriptor]?.offset += bytes.count
    return bytes.count
  }

  mutating func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    let handle = try handle(file, for: .truncate)
    let there = nodes[handle.node]?.bytes ?? []
    let missing = max(0, length - there.count)
    nodes[handle.node]?.bytes = there.prefix(length) + [UInt8](repeating: 0, count: missing)
  }

  mutating func rewind(_ file: OpenFile) throws(FileError) {
    _ = try handle(file, for: .truncate)
    handles[file.descriptor]?.offset = 0
  }

  mutating func sync(_ file: OpenFile) throws(FileError) {
    let handle = try handle(file, for: .sync)
    secure(handle.node)
  }

  mutating func syncAllBytes() {
    for (number, node) in nodes { nodes[number]?.securedBytes = node.bytes }
  }

  mutating func lock(_ file: OpenFile) throws(FileError) -> Bool {
    guard abilities.locks else { throw FileError(.lock, file.path, .notSupported) }
    let mine = try handle(file, for: .lock)
    let isTaken = handles.contains { descriptor, handle in
      descriptor != file.descriptor && handle.node == mine.node && handle.isLocked
    }
    if !isTaken { handles[file.descriptor]?.isLocked = true }
    return !isTaken
  }
}

/// What kind of thing a path leads to.
public enum FileKind: Sendable, Equatable {
  case file, folder, link
  /// A device, a pipe or a socket.
  case other
}

/// What the file system says of a file. Equal for as long as nobody has touched it.
public struct FileStatus: Sendable, Equatable {
  /// File, folder or link.
  public var kind: FileKind
  /// The rights, the lowest twelve bits of the mode.
  public var permissions: UInt32
  /// The size in bytes.
  public var size: Int
  /// The time of the last change, in nanoseconds since 1970.
  public var modified: Int64
  /// The disk's number.
  public var device: UInt64
  /// The file's number on that disk.
  public var inode: UInt64
  /// The owner's number.
  public var user: UInt32
  /// The group's number.
  public var group: UInt32
  /// How many names the file has.
  public var names: Int

  /// Makes a status.
  public init(
    kind: FileKind, permissions: UInt32, size: Int, modified: Int64, device: UInt64,
    inode: UInt64, user: UInt32, group: UInt32, names: Int = 1
  ) {
    self.kind = kind
    self.permissions = permissions
    self.size = size
    self.modified = modified
    self.device = device
    self.inode = inode
    self.user = user
    self.group = group
    self.names = names
  }
}

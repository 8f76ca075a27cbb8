/// That something could not be done with a file: what, where and why.
///
/// Holds paths and numbers only, never anything that stands in a file.
public struct FileError: Error, Sendable, Equatable {
  /// What was tried.
  public enum Operation: String, Sendable, CaseIterable {
    case status, readLink, open, create, read, write, sync, close, setMode, setOwner
    case truncate, rename, link, remove, makeFolder, list, lock
  }

  /// Why it failed, as far as a person can do something about it.
  public enum Cause: Sendable, Equatable {
    /// No such file, or a folder on the way to it is missing.
    case notFound
    /// There is one already.
    case alreadyExists
    /// The rights do not allow it.
    case accessDenied
    /// The disk, or the part of it, takes no writing.
    case readOnlyDisk
    /// No space left.
    case diskFull
    /// This user's share of the disk is used up.
    case quotaExceeded
    /// A folder where a file was expected.
    case isFolder
    /// A file where a folder was expected.
    case notFolder
    /// Neither file nor folder: a device, a pipe, a socket.
    case notRegular
    /// Symbolic links lead in a circle.
    case linkLoop
    /// The name is longer than the disk allows.
    case nameTooLong
    /// The name is not UTF-8.
    case nameNotText
    /// More bytes than allowed; the limit in bytes.
    case tooLarge(limit: Int)
    /// The file system cannot do this at all.
    case notSupported
    /// The disk answered with an error, or is gone.
    case inputOutput
    /// Another program holds on to it, longer than is waited for.
    case inUse
    /// The program has too many files open.
    case tooManyOpenFiles
    /// Any other error number of the system.
    case other(code: Int32)
  }

  /// What was tried.
  public var operation: Operation
  /// The file or folder.
  public var path: String
  /// Why it failed.
  public var cause: Cause

  /// Makes an error.
  public init(_ operation: Operation, _ path: String, _ cause: Cause) {
    self.operation = operation
    self.path = path
    self.cause = cause
  }
}

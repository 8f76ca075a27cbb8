import Glibc

extension FileError {
  /// The error for a number of the system.
  init(_ operation: Operation, _ path: String, code: Int32) {
    self.init(operation, path, Cause(code: code))
  }
}

extension FileError.Cause {
  private static let known: [Int32: FileError.Cause] = [
    ENOENT: .notFound, EEXIST: .alreadyExists, EACCES: .accessDenied, EPERM: .accessDenied,
    EROFS: .readOnlyDisk, ENOSPC: .diskFull, EDQUOT: .quotaExceeded, EISDIR: .isFolder,
    ENOTDIR: .notFolder, ELOOP: .linkLoop, ENAMETOOLONG: .nameTooLong, EINVAL: .notSupported,
    ENOSYS: .notSupported, EOPNOTSUPP: .notSupported, EIO: .inputOutput, ESTALE: .inputOutput,
    ENODEV: .inputOutput, ENXIO: .notRegular, ETIMEDOUT: .inputOutput, EHOSTDOWN: .inputOutput,
    EBUSY: .inUse,
    EMFILE: .tooManyOpenFiles, ENFILE: .tooManyOpenFiles, ENOTEMPTY: .alreadyExists,
  ]

  init(code: Int32) { self = Self.known[code] ?? .other(code: code) }
}

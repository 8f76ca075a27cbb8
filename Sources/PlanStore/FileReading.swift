extension FileSystem {
  /// Reads a whole file; any number of threads may do so at once.
  ///
  /// Throws `tooLarge` as soon as there are more bytes than the limit, without reading them all,
  /// `isFolder` for a folder, and `notRegular` for whatever else is no ordinary file.
  public func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let file = try open(path, .read)
    return try using(file) { (file) throws(FileError) in try readAll(file, limit: limit) }
  }

  /// Reads a file, or gives nil where there is none.
  func readIfThere(_ path: String, limit: Int) throws(FileError) -> [UInt8]? {
    do {
      return try read(path, limit: limit)
    } catch {
      if error.cause == .notFound { return nil }
      throw error
    }
  }

  func readAll(_ file: OpenFile, limit: Int) throws(FileError) -> [UInt8] {
    let status = try status(file)
    if status.kind == .folder { throw FileError(.read, file.path, .isFolder) }
    if status.size > limit { throw FileError(.read, file.path, .tooLarge(limit: limit)) }
    var bytes: [UInt8] = []
    while true {
      // One byte more than expected, so that a file of the stated size is read in one go.
      let expected = max(status.size - bytes.count, 0) + 1
      let chunk = try read(file, atMost: expected)
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { throw FileError(.read, file.path, .tooLarge(limit: limit)) }
    }
  }
}

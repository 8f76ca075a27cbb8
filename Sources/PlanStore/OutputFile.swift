import CSystemCalls

/// A report written to a file in parts: under its own name only when it is whole.
///
/// A link is followed, the rights of a file that is there are kept, one with several names is
/// written in place once the report is whole, and what is no ordinary file is refused. A signal
/// that ends the program takes the half-written file along.
public struct OutputFile {
  private let target: String
  private let before: FileStatus?
  private let disk: Disk
  private let file: OpenFile
  private let passing: PassingPath

  /// Begins a file that will replace whatever has the name.
  public init(_ path: String, on disk: Disk = .real()) throws(FileError) {
    self.disk = disk
    let output = SafeFile(path, on: disk)
    target = try disk.files.resolve(path)
    before = try output.replaceable(target)
    // What earlier runs left that were killed. Where that cannot be seen, it lies on.
    _ = try? output.tidy()
    file = try output.createTemporary(
      besides: target, permissions: before == nil ? 0o666 : 0o600)
    passing = PassingPath(file.path)
  }

  /// Writes the next bytes.
  public func write(_ bytes: [UInt8]) throws(FileError) { try disk.files.writeAll(file, bytes) }

  /// The file is whole: it gets its name. Where that fails nothing is left behind.
  public func finish() throws(FileError) {
    defer { passing.end() }
    do throws(FileError) {
      if let before { try SafeFile(target, on: disk).keepRights(of: before, on: file) }
      try disk.files.syncIfAble(file)
    } catch {
      abandon()
      throw error
    }
    do throws(FileError) {
      try disk.files.close(file)
      if let before, before.names > 1 { return try copyInPlace() }
      try disk.files.rename(file.path, to: target)
    } catch {
      disk.files.removeIfPossible(file.path)
      throw error
    }
  }

  private func copyInPlace() throws(FileError) {
    let source = try disk.files.open(file.path, .read)
    try disk.files.using(source) { (source) throws(FileError) in
      let output = try disk.files.open(target, .readWrite)
      try disk.files.using(output) { (output) throws(FileError) in
        try copy(source, to: output)
      }
    }
    try disk.files.remove(file.path)
  }

  private func copy(_ source: OpenFile, to output: OpenFile) throws(FileError) {
    var length = 0
    while case let part = try disk.files.read(source, atMost: 1 << 20), !part.isEmpty {
      try disk.files.writeAll(output, part)
      length += part.count
    }
    try disk.files.truncate(output, to: length)
    try disk.files.syncIfAble(output)
  }

  /// The file is not wanted after all.
  public func abandon() {
    disk.files.abandon(file)
    disk.files.removeIfPossible(file.path)
    passing.end()
  }
}

/// A file, or an empty folder, that goes when a signal ends the program. At most eight at a time;
/// more are left to the next start.
public struct PassingPath: Sendable {
  private let number: Int32

  /// From now on.
  public init(_ path: String) { number = remove_on_death(path) }

  /// No longer: it is gone, or has its name.
  public func end() { keep_on_death(number) }
}

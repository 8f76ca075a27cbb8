import Glibc

/// A file that only ever grows, by whole lines; several processes may write to it at once.
///
/// Each line is one `write`, which the system puts behind whatever is there by then. A line that a
/// full disk or a power cut has torn gets a line end before the next one, so that it is one torn
/// line and no more.
public struct AppendedLines: Sendable {
  /// The file's path.
  public let path: String
  private let disk: RealFileSystem

  /// Names a file that need not be there yet.
  public init(_ path: String) { (self.path, disk) = (path, RealFileSystem()) }

  /// Writes a line, with its line end, and waits until a power cut cannot take it.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - head: What a new file begins with.
  ///   - end: How lines end.
  /// - Throws: That it could not be written; then no part of it counts.
  public func append(
    _ line: [UInt8], head: [UInt8] = [], end: [UInt8] = [0x0A]
  ) throws(FileError) {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW | O_NONBLOCK
    let descriptor = try disk.call(.open, path) { Glibc.open(path, flags, 0o666) }
    let file = OpenFile(descriptor: descriptor, path: path)
    let isNew = try disk.using(file) { (file) throws(FileError) in
      let status = try disk.status(file)
      guard status.kind == .file else { throw FileError(.open, path, .notRegular) }
      let before =
        status.size == 0 ? head : try endsALine(file, length: Int(status.size)) ? [] : end
      try write(before + line + end, to: file)
      try disk.syncIfAble(file)
      return status.size == 0
    }
    if isNew { try disk.syncFolder(FilePath.folder(of: path)) }
  }

  /// Whether the last byte ends a line.
  private func endsALine(_ file: OpenFile, length: Int) throws(FileError) -> Bool {
    guard let last = LineSpool.read(file.descriptor, offset: length - 1, length: 1) else {
      throw FileError(.read, path, .inputOutput)
    }
    return last == [0x0A]
  }

  /// In one piece: what is left of half a line would stand behind somebody else's.
  private func write(_ bytes: [UInt8], to file: OpenFile) throws(FileError) {
    let count = try disk.write(file, bytes[...])
    guard count == bytes.count else { throw FileError(.write, path, .diskFull) }
  }
}

import Glibc

/// A report written to a file in parts: under its own name only when it is whole.
public struct OutputFile {
  private let target: String
  private let temporary: String
  private let files: any FileSystem
  private let file: OpenFile

  /// Begins a file that will replace whatever has the name.
  public init(_ path: String, on files: any FileSystem = RealFileSystem()) throws(FileError) {
    target = path
    self.files = files
    temporary = FilePath.join(
      FilePath.folder(of: path), ".\(FilePath.name(of: path)).\(getpid()).ny")
    file = try files.open(temporary, .createExclusively(permissions: 0o644))
  }

  /// Writes the next bytes.
  public func write(_ bytes: [UInt8]) throws(FileError) { try files.writeAll(file, bytes) }

  /// The file is whole: it gets its name. Where that fails nothing is left behind.
  public func finish() throws(FileError) {
    do throws(FileError) {
      try files.sync(file)
    } catch {
      abandon()
      throw error
    }
    do throws(FileError) {
      try files.close(file)
      try files.rename(temporary, to: target)
    } catch {
      files.removeIfPossible(temporary)
      throw error
    }
  }

  /// The file is not wanted after all.
  public func abandon() {
    files.abandon(file)
    files.removeIfPossible(temporary)
  }
}

import PlanStore

/// Where an overview is written to: a file, whole or not at all.
public enum OverviewFile {
  /// Writes to a file, in parts; `write` gets what takes the bytes.
  public static func write(
    to path: String, _ write: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    if OutputGuard.isPlan(path) { throw WorkspaceProblem.overview(.targetIsPlan(path: path)) }
    do {
      let file = try OutputFile(path)
      do {
        try write { try file.write($0) }
      } catch {
        file.abandon()
        throw error
      }
      try file.finish()
    } catch let error as FileError {
      throw WorkspaceProblem.overview(.notWritten(path: path, error))
    }
  }
}

import PlanFormat
import PlanStore

extension PlanDocument {
  /// Reads a plan's file.
  static func at(_ path: String, on files: any FileSystem) throws(FileError) -> PlanDocument {
    read(try files.read(path, limit: largest))
  }
}

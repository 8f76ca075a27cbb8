import PlanFormat
import PlanModel
import PlanStore

/// Where this room lets a plan's file become another: here, and nowhere else.
extension PlanDocument {
  /// Reads a plan's file.
  static func at(_ path: String, on files: any FileSystem) throws(FileError) -> PlanDocument {
    read(try files.read(path, limit: largest))
  }

  /// The bytes once the plan has changed.
  func changed(to plan: Plan) -> [UInt8] { updated(to: plan) }

  /// The bytes once these findings are mended; nil where that changes nothing, or would make the
  /// file harder to read than it is: a fix that is wrong is left alone.
  func mended(_ findings: [Finding]) -> [UInt8]? {
    let after = bytes(after: edits(for: findings))
    guard after != bytes else { return nil }
    let mended = PlanDocument.read(after)
    return mended.isReadable && mended.problems.count <= problems.count ? after : nil
  }
}

import PlanFormat
import PlanStore

/// What no report may be written over: a plan, a ledetråd or a register of strategies, also one that
/// cannot be read just now.
enum OutputGuard {
  /// Whether a path leads to one.
  static func isPlan(_ path: String) -> Bool {
    let files = RealFileSystem()
    guard (try? files.status(path, followingLinks: true))?.kind == .file else { return false }
    if [".yaml", ".yml"].contains(where: path.lowercased().hasSuffix) { return true }
    guard let bytes = try? files.read(path, limit: PlanDocument.largest) else { return false }
    let format = PlanDocument.read(bytes).formatName ?? ""
    return ["årsplan/", "ledetråd/", "strategier/"].contains(where: format.hasPrefix)
  }
}

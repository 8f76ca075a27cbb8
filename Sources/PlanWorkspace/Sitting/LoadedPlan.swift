import PlanFormat
import PlanStore

/// A plan file as it was read.
struct LoadedPlan: Sendable {
  var path: String
  var stored: Stored
  var document: PlanDocument

  /// Whether nothing stands in the file.
  var isEmpty: Bool {
    stored.bytes?.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? true
  }

  /// Reads a file; nil where there is none yet.
  static func load(_ path: String, on disk: Disk) throws(WorkspaceProblem) -> LoadedPlan? {
    let stored = try asking({ .file(.unreadable(path: path, $0)) }) { () throws(FileError) in
      try SafeFile(path, on: disk).load(limit: PlanDocument.largest + 1)
    }
    guard let bytes = stored.bytes else { return nil }
    return LoadedPlan(path: path, stored: stored, document: PlanDocument.read(bytes))
  }
}

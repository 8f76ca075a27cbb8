import PlanFormat
import PlanModel
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

extension LoadedPlan {
  /// Refuses what is no plan.
  func refuseOthers() throws(WorkspaceProblem) {
    guard document.isReadable else { throw .file(.notAPlan(path: path)) }
    if document.isGuide {
      let guide = LedetraadDocument.read(document.bytes).guide
      throw .file(.isGuide(path: path, words: guide.vocabulary))
    }
    if document.isRegister { throw .file(.isRegister(path: path)) }
    if document.isRunSheet { throw .file(.isRunSheet(path: path)) }
    if document.isCourseFile { throw .file(.isContribution(path: path)) }
    if let format = document.formatName, format != PlanDocument.format {
      throw .file(.isNewer(path: path, format: format))
    }
    if document.formatName == nil, !document.plan.saysAnything {
      throw .file(.isNoPlan(path: path))
    }
  }
}

extension Plan {
  /// Whether anything in it belongs to a plan: a file of something else has nothing.
  fileprivate var saysAnything: Bool {
    guide != nil || centre.name != nil || !reflections.isEmpty || !goals.isEmpty
  }
}

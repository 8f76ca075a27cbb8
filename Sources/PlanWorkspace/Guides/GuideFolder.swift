import PlanFormat
import PlanModel
import PlanStore

/// The ledetråd files of one folder.
struct GuideFolder {
  let files: any FileSystem

  /// The ledetråde in a folder, in byte order of their names; none where it cannot be read.
  func guides(in folder: String) -> [KnownGuide] {
    names(in: folder).map { FilePath.join(folder, $0) }
      .filter { FileHead.isA(.guide, $0, on: files) }
      .sorted(by: FilePath.precedes).compactMap { try? Self.read($0, files).get() }
  }

  /// Reads one file as a ledetråd, whatever is wrong with it.
  static func read(_ path: String, _ files: any FileSystem) -> Result<KnownGuide, FileError> {
    Result { () throws(FileError) in
      try files.read(path, limit: PlanDocument.largest)
    }.map { KnownGuide(bytes: $0, origin: .file(path)) }
  }

  private func names(in folder: String) -> [String] {
    let entries = (try? files.list(folder)) ?? []
    return entries.filter { $0.kind != .folder }.compactMap(\.name)
      .filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
  }
}

extension KnownGuide {
  init(bytes: [UInt8], origin: Origin) {
    let document = LedetraadDocument.read(bytes)
    self.init(guide: document.guide, origin: origin, problems: document.problems)
  }
}

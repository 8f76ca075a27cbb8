import PlanFormat
import PlanModel
import PlanStore

/// The ledetråd files of one folder.
struct GuideFolder {
  let files: any FileSystem

  /// How far into a file its format is looked for, in bytes: past a long comment at the top.
  private static let head = 4096

  /// The ledetråde in a folder, in byte order of their names; none where it cannot be read.
  func guides(in folder: String) -> [KnownGuide] {
    names(in: folder).map { FilePath.join(folder, $0) }.filter(looksLikeGuide)
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

  /// Plans stand in the same folders, thousands of them, so only the head of a file is looked at.
  private func looksLikeGuide(_ path: String) -> Bool {
    guard let file = try? files.open(path, .read) else { return false }
    let head = (try? files.read(file, atMost: Self.head)) ?? []
    try? files.close(file)
    return GuideHead.namesFormat(head)
  }
}

extension KnownGuide {
  init(bytes: [UInt8], origin: Origin) {
    let document = LedetraadDocument.read(bytes)
    self.init(guide: document.guide, origin: origin, problems: document.problems)
  }
}

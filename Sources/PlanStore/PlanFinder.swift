/// Finds plan files in folders and among paths.
///
/// A path that is named is taken as it is; in a folder, and in the folders below, files ending in
/// `.yaml` or `.yml` are. Hidden files and folders are skipped, and with them earlier versions and
/// drafts. Links to folders are followed, but no folder is walked twice.
public struct PlanFinder: Sendable {
  /// What was found.
  public struct Result: Sendable, Equatable {
    /// The files, in byte order of their paths, each once.
    public var files: [String] = []
    /// What else lies in the folders, in byte order: files that are not named like a plan.
    public var others: [String] = []
    /// What could not be looked at, in byte order of paths.
    public var problems: [FileError] = []
  }

  private let files: any FileSystem

  /// A finder on this disk.
  public init(on files: any FileSystem = RealFileSystem()) { self.files = files }

  /// Finds the files that the paths lead to. Nothing stops it: problems are values.
  public func find(_ paths: [String]) -> Result {
    var walk = FolderWalk(files: files)
    for path in paths { walk.begin(at: path) }
    walk.followLinks()
    var result = Self.ordered(walk.result)
    if paths.count > 1 { result.files = Self.withoutRepeats(result.files) }
    return result
  }

  /// Finds the files that lie in a folder itself, and leaves the folders below alone.
  public func find(in folder: String) -> Result {
    var walk = FolderWalk(files: files)
    walk.list(folder)
    return Self.ordered(walk.result)
  }

  /// Whether a file's name ends as a plan's does, in capitals or not.
  public static func isNamedLikePlan(_ name: String) -> Bool { FolderWalk.isPlan(name) }

  private static func ordered(_ result: Result) -> Result {
    var result = result
    result.files.sort(by: FilePath.precedes)
    result.others.sort(by: FilePath.precedes)
    result.problems.sort { FilePath.precedes($0.path, $1.path) }
    return result
  }

  /// `a.yaml`, `./a.yaml` and `.//a.yaml` are one file; the first stays.
  private static func withoutRepeats(_ paths: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return paths.filter { path in
      let isRooted = path.utf8.first == UInt8(ascii: "/")
      let parts = path.utf8.split(separator: UInt8(ascii: "/"))
        .filter { !$0.elementsEqual([UInt8(ascii: ".")]) }
      return seen.insert(Array(parts.joined(separator: [0])) + [isRooted ? 1 : 2]).inserted
    }
  }
}

import DanishText
public import PlanModel
public import PlanStore
import Prompts
import Synchronization

/// Finds the ledetråd that a plan is held against.
///
/// The one that was asked for on the command line; else the one that the plan names, looked up
/// beside the plan, then in the folders of `AARSPLAN_PROMPTS`, then among the embedded ones.
/// Every folder is looked through once. Safe to use from many threads.
public final class GuideLibrary: Sendable {
  private let choice: String?
  private let files: any FileSystem
  private let folders: [String]
  private let shelves = Mutex<[String: [KnownGuide]]>([:])
  private let asked = Mutex<[Request: Result<KnownGuide, GuideProblem>]>([:])

  private struct Request: Hashable {
    var id: String
    var folder: String
  }

  /// Makes a library.
  ///
  /// - Parameters:
  ///   - choice: An id, or the path of a file, that goes before what plans say.
  ///   - folders: The folders (or files) of `AARSPLAN_PROMPTS`, in order.
  ///   - files: The disk.
  public init(
    choice: String? = nil, folders: [String] = GuideLibrary.foldersOfEnvironment,
    files: any FileSystem = RealFileSystem()
  ) {
    self.choice = choice
    self.folders = folders
    self.files = files
  }

  /// The ledetråd for a plan, or why there is none. The path is where the plan's file is; nil for
  /// standard input.
  public func guide(for plan: Plan, at path: String?) -> Result<KnownGuide, GuideProblem> {
    guide(named: plan.guide, beside: path.map(FilePath.folder(of:)) ?? ".")
  }

  /// The ledetråd with an id, looked up from a folder; the one asked for goes first.
  public func guide(
    named id: String?, beside folder: String = "."
  ) -> Result<KnownGuide, GuideProblem> {
    guard let name = choice ?? id, name.hasText else { return .failure(.unnamed) }
    let request = Request(id: name, folder: folder)
    if let answer = asked.withLock({ $0[request] }) { return answer }
    let answer = look(for: name, beside: folder)
    asked.withLock { $0[request] = answer }
    return answer
  }

  /// All that are known from a folder, in the order in which they are looked up.
  public func all(beside folder: String = ".") -> [KnownGuide] {
    ([folder] + folders).flatMap(shelf) + Self.embedded
  }

  private func look(for name: String, beside folder: String) -> Result<KnownGuide, GuideProblem> {
    if choice != nil, isPath(name) { return file(name) }
    let known = all(beside: folder)
    guard let found = GuideName.find(name, in: known) else {
      return .failure(.notFound(id: name, nearest: nearest(to: name, among: known)))
    }
    return usable(found)
  }

  private func file(_ path: String) -> Result<KnownGuide, GuideProblem> {
    GuideFolder.read(path, files).mapError(GuideProblem.unreadable).flatMap(usable)
  }

  private func usable(_ found: KnownGuide) -> Result<KnownGuide, GuideProblem> {
    if found.isUsable { return .success(found) }
    return .failure(.unusable(path: found.origin.name, problems: found.problems))
  }

  private func nearest(to name: String, among known: [KnownGuide]) -> String? {
    NearestMatch.find(name, among: known.map(\.guide.id))
  }

  /// What the command line names: a path where it looks like one, or where such a file is.
  private func isPath(_ name: String) -> Bool {
    if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return true }
    return (try? files.status(name, followingLinks: true))?.kind == .file
  }

  private func shelf(_ folder: String) -> [KnownGuide] {
    // Other threads wait for the first one: they need the same answer.
    shelves.withLock { shelves in
      if let known = shelves[folder] { return known }
      let found = contents(of: folder)
      shelves[folder] = found
      return found
    }
  }

  private func contents(of path: String) -> [KnownGuide] {
    guard (try? files.status(path, followingLinks: true))?.kind == .file else {
      return GuideFolder(files: files).guides(in: path)
    }
    return (try? GuideFolder.read(path, files).get()).map { [$0] } ?? []
  }

  private static let embedded = Prompts.files.map {
    KnownGuide(bytes: $0.bytes, origin: .embedded($0.name))
  }
}

extension KnownGuide {
  /// Whether plans can be written from it: it has an id, and themes.
  public var isUsable: Bool { !guide.id.isEmpty && !guide.themes.isEmpty }
}

extension KnownGuide.Origin {
  /// The path of the file, or the name of the embedded one.
  public var name: String {
    switch self {
    case .file(let path): path
    case .embedded(let name): name
    }
  }
}

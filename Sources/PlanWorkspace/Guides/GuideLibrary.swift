import DanishText
import Glibc
public import PlanModel
public import PlanStore
import Prompts

/// Finds the ledetråd that a plan is held against.
///
/// The one that was asked for; else the one that the plan names, looked up beside the plan, then
/// in the folders of `AARSPLAN_PROMPTS`, then among the embedded ones. Every folder is looked
/// through once. Safe to use from many threads.
public struct GuideLibrary: Sendable {
  /// The ledetråd that was asked for, and goes before what plans say.
  public let chosen: KnownGuide?
  private let folders: [String]
  private let shelves: GuideShelves

  /// Makes a library.
  ///
  /// - Parameters:
  ///   - folders: The folders (or files) of `AARSPLAN_PROMPTS`, in order.
  ///   - files: The disk.
  public init(
    folders: [String] = GuideLibrary.foldersOfEnvironment,
    files: any FileSystem = RealFileSystem()
  ) {
    self.init(chosen: nil, folders: folders, shelves: GuideShelves(files: files))
  }

  /// A library of the environment, with the ledetråd that somebody asked for; see `choosing`.
  public init(choosing name: String?, beside plans: [String] = []) throws(WorkspaceProblem) {
    self.init()
    guard let name else { return }
    do throws(GuideProblem) {
      self = try choosing(name, beside: plans)
    } catch {
      throw .guide(error)
    }
  }

  private init(chosen: KnownGuide?, folders: [String], shelves: GuideShelves) {
    (self.chosen, self.folders, self.shelves) = (chosen, folders, shelves)
  }

  /// The same library, with one ledetråd that goes before what plans say.
  ///
  /// - Parameters:
  ///   - name: An id, or the path of a file.
  ///   - plans: The paths of the plans that are looked at. An id is looked up beside them first,
  ///     in their order, then in the present folder and where every id is.
  /// - Returns: A library with the same folders, which are not read again.
  /// - Throws: Why that ledetråd cannot be had.
  public func choosing(
    _ name: String, beside plans: [String] = []
  ) throws(GuideProblem) -> GuideLibrary {
    let found =
      shelves.isPath(name)
      ? shelves.guide(in: name).mapError(GuideProblem.unreadable).flatMap(Self.usable)
      : find(name, in: beside(plans))
    return GuideLibrary(chosen: try found.get(), folders: folders, shelves: shelves)
  }

  /// Whether plans of a folder find this very ledetråd, without anybody choosing it.
  func isFound(_ guide: Ledetraad, from folder: String) -> Bool {
    GuideName.find(guide.id, in: all(beside: folder))?.guide == guide
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
    if let chosen { return .success(chosen) }
    guard let id, id.hasText else { return .failure(.unnamed) }
    return find(id, in: all(beside: folder))
  }

  /// The ledetråd with that id or in that file; the newest one that is known where none is named.
  public static func guide(_ name: String?) throws(WorkspaceProblem) -> KnownGuide {
    let library = try GuideLibrary(choosing: name)
    guard let guide = library.chosen ?? library.newest(library.all()) else {
      throw .guide(.noneKnown)
    }
    return guide
  }

  /// The one against which plans are held whose own cannot be found.
  func fallback() throws(WorkspaceProblem) -> Ledetraad {
    if let chosen { return chosen.guide }
    guard let newest = newest(all().filter(\.isUsable)) else { throw .guide(.noneKnown) }
    return newest.guide
  }

  /// All that are known from a folder, in the order in which they are looked up.
  public func all(beside folder: String = ".") -> [KnownGuide] { all(from: [folder]) }

  /// Of two that are as new, the one that is looked up first.
  private func newest(_ known: [KnownGuide]) -> KnownGuide? {
    known.max { $0.guide.year < $1.guide.year }
  }

  private func all(from places: [String]) -> [KnownGuide] {
    (places + folders).flatMap(shelves.guides) + Self.embedded
  }

  private func beside(_ plans: [String]) -> [KnownGuide] {
    var seen: Set<String> = []
    let places = plans.map(FilePath.folder(of:)) + ["."]
    return all(from: places.filter { seen.insert($0).inserted })
  }

  private func find(_ id: String, in known: [KnownGuide]) -> Result<KnownGuide, GuideProblem> {
    guard let found = GuideName.find(id, in: known) else {
      let nearest = NearestMatch.ofSameYear(id, among: known.map(\.guide.id))?.word
      return .failure(.notFound(id: id, nearest: nearest))
    }
    return Self.usable(found)
  }

  private static func usable(_ found: KnownGuide) -> Result<KnownGuide, GuideProblem> {
    if found.isUsable { return .success(found) }
    return .failure(.unusable(path: found.origin.name, problems: found.problems))
  }

  private static let embedded = Prompts.files.map {
    KnownGuide(bytes: $0.bytes, origin: .embedded($0.name))
  }

  /// The folders that `AARSPLAN_PROMPTS` names, separated by colons.
  public static var foldersOfEnvironment: [String] {
    guard let value = getenv("AARSPLAN_PROMPTS") else { return [] }
    return String(cString: value).split(separator: ":").map(String.init)
  }
}

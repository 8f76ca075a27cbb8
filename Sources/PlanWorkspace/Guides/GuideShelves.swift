import PlanStore
import Synchronization

/// The ledetråde of every folder that was asked for, each read once: the one place where they are
/// kept, by where they come from. Safe to use from many threads.
final class GuideShelves: Sendable {
  private let files: any FileSystem
  private let shelves = Mutex<[String: [KnownGuide]]>([:])

  init(files: any FileSystem) { self.files = files }

  /// The ledetråde in a folder, or the one in a file.
  func guides(at path: String) -> [KnownGuide] {
    // Other threads wait for the first one: they need the same answer.
    shelves.withLock { shelves in
      if let known = shelves[path] { return known }
      let found = contents(of: path)
      shelves[path] = found
      return found
    }
  }

  /// A file as a ledetråd, whatever is wrong with it.
  func guide(in file: String) -> Result<KnownGuide, FileError> { GuideFolder.read(file, files) }

  /// What the command line names: a path where it looks like one, or where such a file is.
  func isPath(_ name: String) -> Bool {
    if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return true }
    return isFile(name)
  }

  private func contents(of path: String) -> [KnownGuide] {
    guard isFile(path) else { return GuideFolder(files: files).guides(in: path) }
    return (try? guide(in: path).get()).map { [$0] } ?? []
  }

  private func isFile(_ path: String) -> Bool {
    (try? files.status(path, followingLinks: true))?.kind == .file
  }
}

/// Versions that somebody was shown: kept apart from the last ones, so that no save throws them away.
///
/// Each goes by a mark of what it says. They lie in a folder of their own inside that of the others;
/// a program that knows nothing of them leaves them alone.
extension Versions {
  /// The folder that they lie in.
  public var pinnedFolder: String { FilePath.join(folder, Self.pinnedName) }

  private static let pinnedName = "forelagt"
  private static let ending = ".yaml"

  /// Whether a text can be the mark of a version: twelve hexadecimal digits in small letters. It
  /// comes out of a file that anybody may have written, and becomes the name of another.
  public static func isMark(_ text: String) -> Bool {
    text.utf8.count == 12
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// The marks of those that lie here, in byte order.
  public func pinned() throws(FileError) -> [String] {
    try present(in: pinnedFolder).compactMap { name in
      guard name.hasSuffix(Self.ending) else { return nil }
      let mark = String(name.dropLast(Self.ending.count))
      return Self.isMark(mark) ? mark : nil
    }.sorted(by: FilePath.precedes)
  }

  /// The bytes of the version with a mark, wherever it lies: first this plan's own, then those of the
  /// other plans in the folder, for a plan may have got another name. Whoever asks sees for himself
  /// whether one says what its mark says.
  public func pinned(_ mark: String) throws(FileError) -> [[UInt8]] {
    guard Self.isMark(mark) else { return [] }
    let own = FilePath.name(of: folder)
    let all = FilePath.folder(of: folder)
    let others = try present(in: all).filter { $0 != own }.sorted(by: FilePath.precedes)
    var found: [[UInt8]] = []
    for name in [own] + others {
      let place = FilePath.join(FilePath.join(all, name), Self.pinnedName)
      let path = FilePath.join(place, mark + Self.ending)
      do {
        found.append(try disk.files.read(path, limit: SafeFile.limit))
      } catch {
        // Beside the folders may lie anything.
        guard name == own, ![.notFound, .notFolder].contains(error.cause) else { continue }
        throw error
      }
    }
    return found
  }

  /// Keeps bytes under a mark for good. What lies there under it gives way.
  public func pin(_ bytes: [UInt8], as mark: String) throws(FileError) {
    guard Self.isMark(mark) else { throw FileError(.open, mark, .notFound) }
    try makeFolders(also: pinnedFolder)
    let file = SafeFile(FilePath.join(pinnedFolder, mark + Self.ending), on: disk)
    let before = try disk.files.statusIfThere(plan, followingLinks: true)
    let rights = before.map { SaveRights.like($0) } ?? .ownerOnly
    switch try file.save(bytes, over: file.load(), rights: rights) {
    case .saved: return
    case .unsecured(_, let error): throw error
    case .changedMeanwhile: throw FileError(.rename, file.path, .inUse)
    }
  }

  /// Removes those of this plan.
  public func unpin() throws(FileError) {
    for mark in try pinned() {
      do {
        try disk.files.remove(FilePath.join(pinnedFolder, mark + Self.ending))
      } catch {
        if error.cause != .notFound { throw error }
      }
    }
  }

  private func present(in folder: String) throws(FileError) -> [String] {
    do {
      return try disk.files.list(folder).compactMap(\.name)
    } catch {
      if error.cause == .notFound { return [] }
      throw error
    }
  }
}

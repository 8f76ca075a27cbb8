/// Versions that a form was made from: kept apart from the last ones, so that a form which comes back
/// next month is merged with what the plan was then.
///
/// They go by the mark of their bytes. Whoever forgets the earlier versions forgets these, too.
extension Versions {
  /// The folder that they lie in.
  public var formFolder: String { FilePath.join(folder, "skemaer") }

  /// Keeps the plan's bytes and gives the mark that finds them again.
  public func keepForForm(_ bytes: [UInt8]) throws(FileError) -> String {
    let mark = ContentHash(bytes).text
    if try formBase(mark) == bytes { return mark }
    try makeFolders(also: formFolder)
    let file = SafeFile(FilePath.join(formFolder, "\(mark).yaml"), on: disk)
    let before = try disk.files.statusIfThere(plan, followingLinks: true)
    let rights = before.map { SaveRights.like($0) } ?? .ownerOnly
    switch try file.save(bytes, over: file.load(), rights: rights) {
    case .saved: return mark
    case .unsecured(_, let error): throw error
    case .changedMeanwhile: throw FileError(.rename, file.path, .inUse)
    }
  }

  /// The bytes with a mark, wherever they lie here: among those kept for forms, or among the last
  /// versions; nil where they are gone.
  public func formBase(_ mark: String) throws(FileError) -> [UInt8]? {
    guard let hash = ContentHash(text: mark) else { return nil }
    do {
      let path = FilePath.join(formFolder, "\(hash.text).yaml")
      let bytes = try disk.files.read(path, limit: SafeFile.limit)
      if ContentHash(bytes) == hash { return bytes }
    } catch {
      guard [.notFound, .notFolder].contains(error.cause) else { throw error }
    }
    for version in try list() {
      let bytes = try read(version)
      if ContentHash(bytes) == hash { return bytes }
    }
    return nil
  }

  /// Removes those of this plan.
  func forgetForms() throws(FileError) {
    let names: [String]
    do {
      names = try disk.files.list(formFolder).compactMap(\.name)
    } catch {
      if error.cause == .notFound { return }
      throw error
    }
    for name in names where name.hasSuffix(".yaml") {
      do {
        try disk.files.remove(FilePath.join(formFolder, name))
      } catch {
        if error.cause != .notFound { throw error }
      }
    }
  }
}

/// A folder of the user's own, for what a plan's own folder does not take: the half-typed answer,
/// and a plan that cannot be saved where it belongs.
///
/// Only its owner can read it. Nothing stays there for long: each file goes when the plan's own
/// folder has what was in it.
public struct Refuge: Sendable {
  /// The folder's path; it is made when it is first needed.
  public let folder: String
  /// The folder that the user stands in, which tells plans of one name apart.
  private let here: String
  let disk: Disk

  /// A refuge.
  ///
  /// - Parameters:
  ///   - folder: Where it is.
  ///   - here: The present folder, from the root.
  ///   - disk: The disk.
  public init(folder: String, here: String, on disk: Disk) {
    self.folder = folder
    self.here = here
    self.disk = disk
  }

  /// What may lie in it.
  enum Content: String, CaseIterable {
    /// The half-typed answer.
    case draft = "kladde"
    /// What is open in an external editor.
    case editor = "svar.md"
    /// A plan that could not be saved.
    case plan = "ugemt.yaml"
    /// What stood in that plan's file before.
    case before = "ugemt-foer.yaml"
  }

  /// The path of a plan's file in the refuge: the plan's name, and a mark of its folder.
  func path(_ content: Content, of plan: String) -> String {
    let whole = FilePath.join(here, plan)
    let name = "\(FilePath.name(of: plan))~\(ContentHash(whole.utf8).short)"
    // Without the dot: here nothing needs to hide.
    return FilePath.join(folder, String(SideFile.name(name, suffix: content.rawValue).dropFirst()))
  }

  /// The draft of a plan that has no file yet.
  public var newPlan: String { FilePath.join(here, "ny plan") }

  func put(_ bytes: [UInt8], in content: Content, of plan: String) throws(FileError) {
    try makeFolder(folder)
    let file = SafeFile(path(content, of: plan), on: disk)
    switch try file.save(bytes, over: file.load(), rights: .ownerOnly) {
    case .saved: break
    case .unsecured(_, let error): throw error
    case .changedMeanwhile: throw FileError(.rename, file.path, .alreadyExists)
    }
  }

  func bytes(_ content: Content, of plan: String) throws(FileError) -> [UInt8]? {
    try disk.files.readIfThere(path(content, of: plan), limit: SafeFile.limit)
  }

  func drop(_ contents: [Content], of plan: String) throws(FileError) {
    for content in contents {
      do {
        try disk.files.remove(path(content, of: plan))
      } catch {
        if error.cause != .notFound, error.cause != .notFolder { throw error }
      }
    }
  }

  private func makeFolder(_ path: String) throws(FileError) {
    if try disk.files.statusIfThere(path, followingLinks: true) != nil { return }
    let above = FilePath.folder(of: path)
    if above != path, above != "." { try makeFolder(above) }
    do {
      try disk.files.makeFolder(path, permissions: 0o700)
    } catch {
      if error.cause != .alreadyExists { throw error }
    }
    try disk.files.syncFolder(above)
  }
}

/// The place of one sitting in the recovery store: a folder whose name says when, and whose it is.
public struct RecoveryPlace: Sendable {
  let store: RecoveryStore
  /// The folder.
  public let path: String

  var disk: Disk { store.disk }

  /// Whether the machine may empty it when it starts anew.
  public var isPassing: Bool { store.isPassing }

  /// What may lie in it.
  enum Content: String, CaseIterable {
    /// Which plan all this belongs to.
    case about = "om.txt"
    /// Half-typed answers.
    case draft = "kladde"
    /// What is open in an external editor.
    case editor = "svar.md"
    /// A plan that could not be saved.
    case plan = "plan.yaml"
    /// What stood in that plan's file before.
    case before = "plan-foer.yaml"
  }

  static let displacedPrefix = "fra-en-anden-"

  /// `1447684205.m1-100-s100-0`.
  static func name(_ moment: Moment, _ mark: TemporaryFile) -> String {
    "\(moment.seconds).\(mark.text)"
  }

  static func mark(in name: String) -> TemporaryFile? {
    let parts = name.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, Int64(parts[0]) != nil else { return nil }
    return TemporaryFile(text: parts[1])
  }

  func path(_ content: Content) -> String { FilePath.join(path, content.rawValue) }

  /// Where a plan that could not be saved lies in it.
  public var planPath: String { path(.plan) }

  /// Keeps a plan that cannot be saved at its path; nil for one that has no path yet.
  public func keep(_ unsaved: UnsavedPlan, of plan: String?) throws(FileError) {
    // What it was made from goes first: the plan alone would be taken for one without a file.
    if let before = unsaved.before {
      try put(before, in: .before, of: plan)
    } else {
      try drop([.before])
    }
    try put(unsaved.bytes, in: .plan, of: plan)
  }

  /// Keeps what somebody wrote in a plan and is about to be replaced in it; for good, like a version.
  /// Gives its path.
  public func keepDisplaced(_ bytes: [UInt8], of plan: String) throws(FileError) -> String {
    try begin(plan)
    var number = 1
    while true {
      let path = FilePath.join(path, "\(Self.displacedPrefix)\(number).yaml")
      if try disk.files.statusIfThere(path, followingLinks: false) == nil {
        try put(bytes, at: path)
        return path
      }
      number += 1
    }
  }

  /// The plan that could not be saved is saved now, so it goes, and the place with it where nothing
  /// else is in it.
  public func dropUnsaved() throws(FileError) { try drop([.plan, .before]) }

  /// Everything goes: it is saved, or the leader says so.
  public func throwAway() throws(FileError) {
    do {
      for entry in try disk.files.list(path) {
        if let name = entry.name { try disk.files.remove(FilePath.join(path, name)) }
      }
      try disk.files.removeFolder(path)
    } catch {
      if error.cause != .notFound { throw error }
    }
  }

  func put(_ bytes: [UInt8], in content: Content, of plan: String?) throws(FileError) {
    try begin(plan)
    try put(bytes, at: path(content))
  }

  /// The place says whose it is before anything else is in it.
  private func begin(_ plan: String?) throws(FileError) {
    try store.makeFolder(path)
    let about = Array("\(RecoveredWork.format)\n\(store.whole(plan))\n".utf8)
    try put(about, at: path(.about))
  }

  private func put(_ bytes: [UInt8], at path: String) throws(FileError) {
    let file = SafeFile(path, on: disk)
    switch try file.save(bytes, over: file.load(), rights: .ownerOnly) {
    case .saved: break
    case .unsecured(_, let error): throw error
    case .changedMeanwhile: throw FileError(.rename, file.path, .alreadyExists)
    }
  }

  func bytes(_ content: Content) throws(FileError) -> [UInt8]? {
    try disk.files.readIfThere(path(content), limit: SafeFile.limit)
  }

  func drop(_ contents: [Content]) throws(FileError) {
    for content in contents {
      do {
        try disk.files.remove(path(content))
      } catch {
        if error.cause != .notFound, error.cause != .notFolder { throw error }
      }
    }
    try removeIfEmpty()
  }

  private func removeIfEmpty() throws(FileError) {
    guard let names = try? disk.files.list(path).compactMap(\.name),
      names.allSatisfy({ $0 == Content.about.rawValue || TemporaryFile(name: $0) != nil })
    else { return }
    try throwAway()
  }
}

/// An earlier version of a plan.
public struct Version: Sendable, Equatable {
  /// Why it was kept.
  public enum Reason: String, Sendable, CaseIterable {
    /// What stood in the file when a sitting began to change it.
    case start
    /// What stood there in the middle of a long sitting.
    case midway = "undervejs"
    /// What stood there before an earlier version was brought back, before a merge, or before
    /// mistakes were mended.
    case before = "foer"
  }

  /// When it was kept.
  public var moment: Moment
  /// Why.
  public var reason: Reason
  /// Tells versions of the same second apart.
  public var number: Int
  /// Its size in bytes.
  public var size: Int
}

/// The last versions of a plan, in the folder `.aarsplan-versioner/NAVN` beside it.
///
/// Not every save is kept: one at the beginning of each sitting, and one at most every ten
/// minutes after that. When there are too many, the oldest goes of the kind that there are most of,
/// so that neither one long day nor many changes made at once push out last week.
public struct Versions: Sendable {
  /// The folder's name.
  public static let folderName = ".aarsplan-versioner"

  let disk: Disk
  let plan: String
  /// How many are kept, at least one.
  public let limit: Int
  /// The least time between two versions of one sitting, in seconds.
  public let interval: Int64

  /// The versions of the plan at this path.
  public init(
    of plan: String, on disk: Disk, limit: Int = 10, interval: Int64 = 600
  ) throws(FileError) {
    self.disk = disk
    self.plan = try disk.files.resolve(plan)
    self.limit = max(1, limit)
    self.interval = interval
  }

  /// The folder that they lie in.
  public var folder: String {
    FilePath.join(
      FilePath.join(FilePath.folder(of: plan), Self.folderName), FilePath.name(of: plan))
  }

  /// All of them, newest first; none where there is no folder.
  public func list() throws(FileError) -> [Version] {
    var versions: [Version] = []
    for name in try names() {
      guard var version = Version(name: name) else { continue }
      guard
        let status = try disk.files.statusIfThere(
          FilePath.join(folder, name), followingLinks: false)
      else { continue }
      version.size = status.size
      versions.append(version)
    }
    return newestFirst(versions)
  }

  /// A version from the future was kept while the clock was wrong: everything since is newer.
  private func newestFirst(_ versions: [Version]) -> [Version] {
    let latest = disk.now().seconds + 86_400
    return versions.sorted { left, right in
      let isFuture = (left.moment.seconds > latest, right.moment.seconds > latest)
      if isFuture.0 != isFuture.1 { return isFuture.1 }
      return (left.moment, left.number) > (right.moment, right.number)
    }
  }

  /// The bytes of one.
  public func read(_ version: Version) throws(FileError) -> [UInt8] {
    try disk.files.read(FilePath.join(folder, version.name), limit: SafeFile.limit)
  }

  /// Whether a version is due before a save, given when this sitting kept its last one.
  public func isDue(lastKept: Moment?) -> Bool {
    guard let lastKept else { return true }
    // A clock that was set back must not stop the keeping.
    let passed = disk.now().seconds - lastKept.seconds
    return passed >= interval || passed < 0
  }

  /// Keeps these bytes as a version and lets go of what is too many.
  ///
  /// Bytes that the newest version already holds are not kept twice.
  public func keep(_ bytes: [UInt8], because reason: Version.Reason) throws(FileError) {
    let present = try list()
    if let newest = present.first, newest.size == bytes.count, try read(newest) == bytes { return }
    try makeFolders()
    var version = Version(moment: disk.now(), reason: reason, number: 0, size: bytes.count)
    let used = present.filter { $0.moment == version.moment }.map(\.number).max()
    version.number = used.map { $0 + 1 } ?? 0
    try write(bytes, as: &version)
    try letGo(of: Self.tooMany([version] + present, limit: limit))
  }

  /// Removes all of them but for the pinned ones: a text that was taken out of the plan is in none of
  /// them any more.
  public func forget() throws(FileError) {
    try letGo(of: list())
    try forgetForms()
  }

  /// Brings a version back: its bytes become the plan, after the present ones were kept.
  public func restore(_ version: Version, over seen: Stored) throws(FileError) -> SaveOutcome {
    let bytes = try read(version)
    if let present = seen.bytes { try keep(present, because: .before) }
    return try SafeFile(plan, on: disk).save(bytes, over: seen)
  }
}

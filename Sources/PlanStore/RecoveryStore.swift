/// A folder of the user's own, for what a plan's own folder does not take: half-typed answers, a plan
/// that cannot be saved where it belongs, and what could not be kept as a version.
///
/// Each sitting has a place of its own in it, made when it is first needed, which no other writes
/// in. A place goes when its plan is saved, or when the leader says so; until then every start can
/// list it. Only its owner can read it.
public struct RecoveryStore: Sendable {
  /// The folder's path; it is made when it is first needed.
  public let folder: String
  /// Whether the machine may empty the folder when it starts anew.
  public let isPassing: Bool
  /// The folder that the user stands in, from the root.
  let here: String
  let disk: Disk

  /// A store.
  ///
  /// - Parameters:
  ///   - folder: Where it is.
  ///   - isPassing: Whether it lies among temporary files.
  ///   - here: The present folder, from the root.
  ///   - disk: The disk.
  public init(folder: String, isPassing: Bool = false, here: String, on disk: Disk) {
    self.folder = folder
    self.isPassing = isPassing
    self.here = here
    self.disk = disk
  }

  /// Whether things can be put into it: its folder is there and ours, or can be made. What lies in
  /// another's folder, as in `/tmp`, could be read or taken by them.
  public var isUsable: Bool {
    guard let status = try? disk.files.statusIfThere(folder, followingLinks: !isPassing) else {
      return false
    }
    let isOurs = status.kind == .folder && (!isPassing || status.permissions & 0o077 == 0)
    return isOurs && (try? disk.files.isWritable(folder)) == true
  }

  /// Makes the folder where it is missing; false where nothing can be put into it.
  public func prepare() -> Bool {
    do { try makeFolder(folder) } catch { return false }
    return isUsable
  }

  /// The place of a sitting that begins now. Nothing is made yet.
  public func place() -> RecoveryPlace {
    var number = 0
    while true {
      let mark = TemporaryFile(of: disk.machine.current, number: number)
      let path = FilePath.join(folder, RecoveryPlace.name(disk.now(), mark))
      if (try? disk.files.statusIfThere(path, followingLinks: false)) ?? nil == nil || number > 99 {
        return RecoveryPlace(store: self, path: path)
      }
      number += 1
    }
  }

  /// What earlier sittings left, newest first. Places of sittings that are still going on are not
  /// among them; those of another machine are.
  public func finds() -> [RecoveredWork] {
    let entries = (try? disk.files.list(folder)) ?? []
    let works = entries.compactMap { entry -> RecoveredWork? in
      guard let name = entry.name, let mark = RecoveryPlace.mark(in: name), !isAlive(mark) else {
        return nil
      }
      return RecoveryPlace(store: self, path: FilePath.join(folder, name)).work()
    }
    return works.sorted { ($0.changed, $0.place.path) > ($1.changed, $1.place.path) }
  }

  private func isAlive(_ mark: TemporaryFile) -> Bool {
    disk.machine.fate(machine: mark.machine, pid: mark.pid, started: mark.started) == .alive
  }

  /// A plan's path from the root, by which sittings know it again; a folder's, with a slash behind
  /// it, for a new plan in the present one.
  func whole(_ plan: String?) -> String {
    guard let plan else { return FilePath.plain(here) + "/" }
    let target = (try? disk.files.resolve(plan)) ?? plan
    return FilePath.plain(FilePath.join(here, target))
  }

  func makeFolder(_ path: String) throws(FileError) {
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

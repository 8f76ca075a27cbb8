import CSystemCalls
import Glibc
public import PlanStore

/// Watches a folder, and the folders in it, for files that come, change or go.
///
/// The kernel tells of changes where it can (inotify), and they are told on a moment later, together. A
/// network drive says nothing of what other machines do: there the size and time of every file are
/// looked at, too, every ten seconds. No file is opened. Hidden files and folders, and folders that
/// links lead to, are passed over.
///
/// Not for several threads. Whoever reads the files begins to watch first, so that nothing is missed.
public final class FolderWatch {
  /// Something that happened to a file.
  public struct Change: Sendable, Hashable {
    /// What happened.
    public enum Kind: Sendable { case appeared, changed, gone }

    /// The file's path, below the folder as it was named.
    public let path: String
    /// What happened.
    public let kind: Kind

    /// Makes a change.
    public init(_ path: String, _ kind: Kind) { (self.path, self.kind) = (path, kind) }
  }

  /// What ended a wait.
  public enum Event: Sendable, Equatable {
    /// Files changed, in byte order of their paths.
    case changes([Change])
    /// There is something to read on a descriptor that was named.
    case input
    /// A signal came that this program handles.
    case interrupted
    /// Nothing happened for so long.
    case timeout
  }

  /// How the watch goes about it; only tests want anything but the usual.
  public struct Manner: Sendable {
    /// How long changes are gathered, in milliseconds.
    public var gathering = 200
    /// How long between two looks at every file, in milliseconds.
    public var looking = 10_000
    /// Whether every file is looked at, whatever the disk; nil where the disk decides.
    public var looksAtAll: Bool?
    /// Whether the kernel is asked.
    public var listens = true
    /// How deep below the folder files are looked for; 0 is the folder itself.
    public var depth = 3
    /// How many files are watched.
    public var mostFiles = 20_000
    /// How many folders are.
    public var mostFolders = 1_000

    /// The usual.
    public init() {}
  }

  /// The folder.
  public let folder: String
  private let manner: Manner
  private let files: any FileSystem
  private let notices: FolderNotices?
  private var table: FolderTable
  /// The paths that something happened to, with whether it was surely a change; and since when.
  private var pending: [String: Bool] = [:]
  private var pendingSince: Int64?
  private var needsLook = false
  private var lastLook: Int64

  /// More than this many changes at once are looked for anew.
  private static let mostPending = 4_096

  /// Begins to watch. A folder that is not there yet is looked for every ten seconds.
  public init(
    _ folder: String, _ manner: Manner = Manner(), on files: any FileSystem = RealFileSystem()
  ) {
    (self.folder, self.manner, self.files) = (folder, manner, files)
    notices = manner.listens ? FolderNotices() : nil
    table = FolderTable(below: folder, manner)
    lastLook = Self.now()
    _ = look()
  }

  /// The files there are now, as far as the watch knows, in byte order.
  public var paths: [String] { table.paths }

  /// Whether there are more files or folders than are watched.
  public var isPartial: Bool { table.isPartial }

  /// Whether every file is looked at now and then, because nobody tells of all changes.
  public private(set) var looksAtAll = false

  /// Waits until something happens.
  ///
  /// - Parameters:
  ///   - milliseconds: The longest wait; nil for as long as it takes.
  ///   - inputs: Descriptors to wait for, too, such as the pipe of a signal handler.
  /// - Returns: What happened.
  public func wait(atMost milliseconds: Int? = nil, orInputOn inputs: [Int32] = []) -> Event {
    let end = milliseconds.map { Self.now() + Int64($0) }
    while true {
      let now = Self.now()
      if let changes = due(at: now) { return .changes(changes) }
      if let end, now >= end { return .timeout }
      let next = [end, pendingSince.map { $0 + Int64(manner.gathering) }, nextLook]
        .compactMap(\.self).min()
      var polled = ([notices?.descriptor ?? -1] + inputs).map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let count = poll(
        &polled, nfds_t(polled.count), next.map { Int32(clamping: max(0, $0 - now)) } ?? -1)
      if count < 0, errno == EINTR { return .interrupted }
      if polled[0].revents != 0 { take() }
      if polled.dropFirst().contains(where: { $0.revents != 0 }) { return .input }
    }
  }

  // MARK: What happened

  private var nextLook: Int64? { looksAtAll ? lastLook + Int64(manner.looking) : nil }

  /// What is to be told now; nil where there is nothing yet.
  private func due(at now: Int64) -> [Change]? {
    let isGathered = pendingSince.map { now >= $0 + Int64(manner.gathering) } ?? false
    let isTimeToLook = nextLook.map { now >= $0 } ?? false
    guard isGathered || isTimeToLook else { return nil }
    var changes: Set<Change> = []
    for (path, isSure) in pending {
      if let kind = table.look(at: path, isSure: isSure, on: files) {
        changes.insert(Change(path, kind))
      }
    }
    // After a look, what was only gathered is in the table.
    if needsLook || isTimeToLook { changes.formUnion(look()) }
    (pending, pendingSince) = ([:], nil)
    guard !changes.isEmpty else { return nil }
    return changes.sorted { FilePath.precedes($0.path, $1.path) }
  }

  private func take() {
    for notice in notices?.take() ?? [] {
      switch notice {
      case .file(let path, let isSure):
        guard table.isWatched(path) else { continue }
        pending[path] = isSure || pending[path] ?? false
      case .folder: needsLook = true
      }
      pendingSince = pendingSince ?? Self.now()
    }
    if pending.count > Self.mostPending { (pending, needsLook) = ([:], true) }
  }

  /// Looks at all files. New folders are listened to before they are looked through.
  private func look() -> [Change] {
    (needsLook, lastLook) = (false, Self.now())
    var isToldOfAll = notices != nil
    let changes = table.look(on: files) { folder in
      let isHeard = notices?.listen(to: folder) ?? false
      if !isHeard || isRemote(folder) { isToldOfAll = false }
    }
    notices?.keep(only: table.folders)
    looksAtAll = manner.looksAtAll ?? !(isToldOfAll && table.isThere)
    return changes
  }

  // MARK: The disk

  private func isRemote(_ folder: String) -> Bool {
    guard let handle = try? files.open(folder, .folder) else { return false }
    defer { try? files.close(handle) }
    return Self.remote.contains(file_system_magic(handle.descriptor))
  }

  /// File systems on which others may write without this kernel hearing of it (`linux/magic.h`, and
  /// those of file systems that are kept elsewhere): nfs, smb, cifs, smb2, 9p, fuse, afs twice, ceph,
  /// coda, vboxsf, vmhgfs, gfs2, ocfs2, lustre, gpfs, beegfs, ncp.
  private static let remote: Set<UInt> = [
    0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, 0x0102_1997, 0x6573_5546, 0x5346_414f, 0x6b41_4653,
    0x00c3_6400, 0x7375_7245, 0x786f_4256, 0xbacb_acbc, 0x0116_1970, 0x7461_636f, 0x0bd0_0bd0,
    0x4750_4653, 0x1983_0326, 0x564c,
  ]

  /// Milliseconds of a clock that nobody sets.
  private static func now() -> Int64 {
    var time = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

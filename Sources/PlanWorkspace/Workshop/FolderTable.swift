import PlanStore

/// The files below a folder, each with what the disk last said of it.
struct FolderTable {
  /// The folder.
  let root: String
  private let manner: FolderWatch.Manner
  private var stamps: [String: FileStamp] = [:]
  /// The folders that are looked through, the root among them.
  private(set) var folders: Set<String> = []
  /// Whether there was more than is looked at.
  private(set) var isPartial = false
  /// Whether the root was there at the last look.
  private(set) var isThere = false

  init(below root: String, _ manner: FolderWatch.Manner) {
    (self.root, self.manner) = (root, manner)
  }

  /// The files, in byte order.
  var paths: [String] { stamps.keys.sorted(by: FilePath.precedes) }

  /// Whether a file is one of those that are watched, or would be.
  func isWatched(_ path: String) -> Bool {
    stamps[path] != nil || stamps.count < manner.mostFiles
  }

  /// Looks at one file, and says what happened to it. `isSure` where its contents changed even if the
  /// disk says the same of it as before: clocks tick slower than programs write.
  mutating func look(
    at path: String, isSure: Bool, on files: any FileSystem
  ) -> FolderWatch.Change.Kind? {
    let before = stamps[path]
    guard let after = FileStamp(path, on: files) else {
      stamps[path] = nil
      return before == nil ? nil : .gone
    }
    stamps[path] = after
    guard let before else { return .appeared }
    return isSure || before != after ? .changed : nil
  }

  /// Looks at all, and says what happened. `enter` hears of every folder before it is looked through.
  mutating func look(
    on files: any FileSystem, enter: (String) -> Void
  ) -> [FolderWatch.Change] {
    var walk = Walk(manner: manner, files: files)
    walk.walk(root, enter: enter)
    let before = stamps
    (stamps, folders, isPartial) = (walk.stamps, walk.folders, walk.isPartial)
    isThere = folders.contains(root)
    let gone = before.keys.filter { stamps[$0] == nil }.map { FolderWatch.Change($0, .gone) }
    return gone
      + stamps.compactMap { path, stamp in
        guard let old = before[path] else { return FolderWatch.Change(path, .appeared) }
        return old == stamp ? nil : FolderWatch.Change(path, .changed)
      }
  }
}

/// What the disk says of a file: equal for as long as nobody has written in it, as far as the disk can
/// tell.
struct FileStamp: Sendable, Hashable {
  private let modified: Int64
  private let size: Int
  private let inode: UInt64
  private let device: UInt64

  /// What it says of an ordinary file.
  init(_ status: FileStatus) {
    (modified, size) = (status.modified, status.size)
    (inode, device) = (status.inode, status.device)
  }

  /// What it says of the file at a path; nil where there is none.
  init?(_ path: String, on files: any FileSystem) {
    guard let status = try? files.status(path, followingLinks: true), status.kind == .file else {
      return nil
    }
    self.init(status)
  }
}

/// One look through the folders.
private struct Walk {
  let manner: FolderWatch.Manner
  let files: any FileSystem
  var stamps: [String: FileStamp] = [:]
  var folders: Set<String> = []
  var isPartial = false

  mutating func walk(_ root: String, enter: (String) -> Void) {
    var open = [(path: root, depth: 0)]
    while let folder = open.popLast() {
      guard folders.count < manner.mostFolders else { return isPartial = true }
      enter(folder.path)
      guard let entries = try? files.list(folder.path) else { continue }
      folders.insert(folder.path)
      for entry in entries {
        guard let name = entry.name, name.utf8.first != UInt8(ascii: ".") else { continue }
        let path = FilePath.join(folder.path, name)
        switch entry.kind ?? kind(of: path) {
        case .file, .link: add(path)
        case .folder: if folder.depth < manner.depth { open.append((path, folder.depth + 1)) }
        case .other, nil: break
        }
      }
    }
  }

  private func kind(of path: String) -> FileKind? {
    (try? files.status(path, followingLinks: false))?.kind
  }

  private mutating func add(_ path: String) {
    guard stamps.count < manner.mostFiles else { return isPartial = true }
    stamps[path] = FileStamp(path, on: files)
  }
}

import PlanStore

/// The plans of a course: what lies in its folder of plans, and nothing else. A browser chooses among
/// them by a key that means something only in this list; no path ever comes from outside.
struct PlanList: Sendable {
  /// One of them.
  struct Item: Sendable, Equatable {
    /// By what a browser names it.
    var key: String
    /// The name of its file.
    var file: String
    /// What people call it.
    var name: String
  }

  static let folderName = "planer"
  private static let most = 500

  let items: [Item]

  /// The plans that lie there now, called as `name` says of a path and the state of its file. A link is
  /// passed over: it may lead anywhere.
  init(
    in folder: String, on disk: Disk, calling name: (_ path: String, FileStatus) -> String?
  ) {
    let path = FilePath.join(folder, Self.folderName)
    guard (try? disk.files.status(path, followingLinks: false))?.kind == .folder else {
      items = []
      return
    }
    let names = ((try? disk.files.list(path)) ?? []).compactMap(\.name).filter(Self.isPlan)
    items = names.sorted(by: FilePath.precedes).prefix(Self.most).compactMap { file in
      let place = FilePath.join(path, file)
      guard let status = try? disk.files.status(place, followingLinks: false),
        status.kind == .file, let shown = name(place, status)
      else { return nil }
      return Item(key: ContentHash(file.utf8).text, file: file, name: shown)
    }
  }

  private static func isPlan(_ name: String) -> Bool {
    !name.hasPrefix(".") && name.utf8.count <= 200 && !name.utf8.contains(where: { $0 < 0x20 })
      && name.hasSuffix(".yaml")
  }

  /// The one with this key.
  func item(key: String) -> Item? { items.first { $0.key == key } }

  /// The one in this file.
  func item(file: String) -> Item? { items.first { $0.file == file } }

  /// Where a plan lies; nil where it is no longer there, or a link by now.
  static func path(of file: String, in folder: String, on disk: Disk) -> String? {
    guard isPlan(file), !file.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let plans = FilePath.join(folder, folderName)
    let path = FilePath.join(plans, file)
    guard (try? disk.files.status(plans, followingLinks: false))?.kind == .folder,
      (try? disk.files.status(path, followingLinks: false))?.kind == .file
    else { return nil }
    return path
  }
}

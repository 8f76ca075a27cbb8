import PlanFormat
import PlanModel
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

  /// The plans that lie there now. A link is passed over: it may lead anywhere.
  init(in folder: String, on disk: Disk) {
    let path = FilePath.join(folder, Self.folderName)
    guard (try? disk.files.status(path, followingLinks: false))?.kind == .folder else {
      items = []
      return
    }
    let names = ((try? disk.files.list(path)) ?? []).compactMap(\.name).filter(Self.isPlan)
    items = names.sorted(by: FilePath.precedes).prefix(Self.most).compactMap { name in
      let file = FilePath.join(path, name)
      guard (try? disk.files.status(file, followingLinks: false))?.kind == .file,
        let bytes = try? disk.files.read(file, limit: PlanDocument.largest)
      else { return nil }
      let plan = PlanDocument.read(bytes).plan
      return Item(
        key: ContentHash(name.utf8).text, file: name,
        name: (plan.centre.name ?? String(name.dropLast(5))).harmless)
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

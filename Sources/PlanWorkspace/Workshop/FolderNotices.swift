import Glibc
import PlanStore

/// What the kernel tells of folders: inotify.
final class FolderNotices {
  /// Something that was told.
  enum Notice {
    /// Of a file; and whether its contents surely changed.
    case file(String, isSure: Bool)
    /// Of a folder, or so much that some of it was not told.
    case folder
  }

  /// To be waited for.
  let descriptor: Int32
  private var folders: [Int32: String] = [:]

  /// Nil where the system has none left.
  init?() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  private static let sure = UInt32(IN_MODIFY | IN_MOVED_TO | IN_CREATE)
  private static let kinds =
    sure | UInt32(IN_CLOSE_WRITE | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)

  /// Begins to listen to a folder; goes on where it does already. False where that cannot be had.
  func listen(to folder: String) -> Bool {
    let watch = inotify_add_watch(
      descriptor, folder, Self.kinds | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK))
    guard watch >= 0 else { return false }
    folders[watch] = folder
    return true
  }

  /// Listens no more to folders that are not among these.
  func keep(only wanted: Set<String>) {
    for (watch, folder) in folders where !wanted.contains(folder) {
      inotify_rm_watch(descriptor, watch)
      folders[watch] = nil
    }
  }

  /// What has been told since the last time.
  func take() -> [Notice] {
    var notices: [Notice] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return notices }
      buffer.withUnsafeBytes { notices += read($0[..<count]) }
    }
  }

  /// Records of sixteen bytes and a name of a length that stands in them.
  private func read(_ bytes: Slice<UnsafeRawBufferPointer>) -> [Notice] {
    let head = 16
    var notices: [Notice] = []
    var place = bytes.startIndex
    while place + head <= bytes.endIndex {
      let watch = bytes.base.loadUnaligned(fromByteOffset: place, as: Int32.self)
      let kind = bytes.base.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)
      let length = Int(bytes.base.loadUnaligned(fromByteOffset: place + 12, as: UInt32.self))
      let end = min(place + head + length, bytes.endIndex)
      let name = String(
        validating: bytes[(place + head)..<end].prefix { $0 != 0 }, as: UTF8.self)
      notices += [notice(watch, kind, name)].compactMap(\.self)
      place = end
    }
    return notices
  }

  private func notice(_ watch: Int32, _ kind: UInt32, _ name: String?) -> Notice? {
    let isLost = kind & UInt32(IN_Q_OVERFLOW) != 0
    let isOfItself = kind & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) != 0
    if isLost || isOfItself { return .folder }
    guard kind & UInt32(IN_IGNORED) == 0, let folder = folders[watch] else { return nil }
    guard let name, !name.isEmpty, name.utf8.first != UInt8(ascii: ".") else { return nil }
    if kind & UInt32(IN_ISDIR) != 0 { return .folder }
    return .file(FilePath.join(folder, name), isSure: kind & Self.sure != 0)
  }
}

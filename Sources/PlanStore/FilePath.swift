import Glibc

/// The parts of a path, as text. The disk is not asked.
public enum FilePath {
  /// The folder that a path lies in; `.` where it names none.
  public static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part.
  public static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// A name in a folder. A name that is a path from the root stands for itself.
  public static func join(_ folder: String, _ name: String) -> String {
    if name.utf8.first == UInt8(ascii: "/") { return name }
    if folder == "." { return name }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
  }

  /// A path from the root without `.`, `..` and doubled slashes.
  static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// How many bytes the name of a file may have, on nearly every disk.
  static let longestName = 255

  /// A name cut at a character to so many bytes.
  public static func fitted(_ name: String, to bytes: Int) -> String {
    var (end, count) = (name.startIndex, 0)
    while end < name.endIndex {
      count += name[end].utf8.count
      guard count <= bytes else { break }
      end = name.index(after: end)
    }
    return String(name[..<end])
  }

  /// Bytes first to last; Swift's own order of texts follows Unicode's equivalences instead.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    let order = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right in compare(left, right) }
    }
    // All texts made in Swift lie in one piece; the slow way is for those that do not.
    guard let order, let order else { return left.utf8.lexicographicallyPrecedes(right.utf8) }
    return order < 0
  }

  private static func compare(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard let first = left.baseAddress, let second = right.baseAddress else {
      return left.count - right.count
    }
    let order = memcmp(first, second, min(left.count, right.count))
    return order == 0 ? left.count - right.count : Int(order)
  }
}

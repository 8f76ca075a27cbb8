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

  /// Bytes first to last; Swift's own order of texts follows Unicode's equivalences instead.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

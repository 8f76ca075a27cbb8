/// The parts of a path, as text. The disk is not asked.
<<<<<<< HEAD
enum FilePath {
  /// The folder that a path lies in; `.` where it names none.
  static func folder(of path: String) -> String {
=======
public enum FilePath {
  /// The folder that a path lies in; `.` where it names none.
  public static func folder(of path: String) -> String {
>>>>>>> 7cf055459ce947956bd0d25463ba601f31eb1688
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part.
<<<<<<< HEAD
  static func name(of path: String) -> String {
=======
  public static func name(of path: String) -> String {
>>>>>>> 7cf055459ce947956bd0d25463ba601f31eb1688
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// A name in a folder. A name that is a path from the root stands for itself.
<<<<<<< HEAD
  static func join(_ folder: String, _ name: String) -> String {
=======
  public static func join(_ folder: String, _ name: String) -> String {
>>>>>>> 7cf055459ce947956bd0d25463ba601f31eb1688
    if name.utf8.first == UInt8(ascii: "/") { return name }
    if folder == "." { return name }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
  }

  /// Bytes first to last; Swift's own order of texts follows Unicode's equivalences instead.
<<<<<<< HEAD
  static func precedes(_ left: String, _ right: String) -> Bool {
=======
  public static func precedes(_ left: String, _ right: String) -> Bool {
>>>>>>> 7cf055459ce947956bd0d25463ba601f31eb1688
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

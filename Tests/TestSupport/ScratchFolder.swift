import Glibc
import PlanStore

/// A real folder that is gone after the test.
public struct ScratchFolder: Sendable {
  /// Its path.
  public let path: String

  /// A folder that is there already.
  public init(at path: String) { self.path = path }

  /// That the folder could not be made or filled.
  public struct Failure: Error {
    /// The system's number.
    public let code: Int32

    /// Makes a failure.
    public init(code: Int32) { self.code = code }
  }

  /// Makes one, works with it and removes it.
  public static func use<Value>(_ work: (ScratchFolder) throws -> Value) throws -> Value {
    let folder = try make()
    defer { removeTree(folder.path) }
    return try work(folder)
  }

  /// The same with work that waits for others.
  public static func use<Value>(
    awaiting work: (ScratchFolder) async throws -> Value
  ) async throws -> Value {
    let folder = try make()
    defer { removeTree(folder.path) }
    return try await work(folder)
  }

  private static func make() throws -> ScratchFolder {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(root)/aarsplan-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    return ScratchFolder(
      at: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  /// The path of a name in it.
  public func at(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes small files, and the folders they lie in.
  public func write(_ names: String..., text: String = "x: y\n", mode: UInt32 = 0o644) throws {
    for name in names {
      try makeFolders(above: name)
      let file = open(at(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
      guard file >= 0 else { throw Failure(code: errno) }
      defer { close(file) }
      guard Glibc.write(file, text, text.utf8.count) == text.utf8.count, fchmod(file, mode) == 0
      else { throw Failure(code: errno) }
    }
  }

  /// Makes a symbolic link.
  public func link(_ name: String, to target: String) throws {
    try makeFolders(above: name)
    guard symlink(target, at(name)) == 0 else { throw Failure(code: errno) }
  }

  /// What stands in a file.
  public func text(_ name: String) throws -> String {
    String(decoding: try RealFileSystem().read(at(name), limit: 1 << 24), as: UTF8.self)
  }

  /// The names in it, sorted.
  public func names() throws -> [String] {
    try RealFileSystem().list(path).compactMap(\.name).sorted()
  }

  /// Paths without this folder's own.
  public func relative(_ paths: [String]) -> [String] {
    paths.map { $0.hasPrefix("\(path)/") ? String($0.dropFirst(path.count + 1)) : $0 }
  }

  private func makeFolders(above name: String) throws {
    var above = path
    for part in name.split(separator: "/").dropLast() {
      above += "/\(part)"
      guard mkdir(above, 0o755) == 0 || errno == EEXIST else { throw Failure(code: errno) }
    }
  }

  private static func removeTree(_ path: String) {
    let entries = (try? RealFileSystem().list(path)) ?? []
    for entry in entries {
      guard let name = entry.name else { continue }
      if entry.kind == .folder { removeTree("\(path)/\(name)") } else { unlink("\(path)/\(name)") }
    }
    rmdir(path)
  }
}

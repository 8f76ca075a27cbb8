import Glibc
import PlanStore

/// A folder that nobody else can open, for what a program reads and writes on the way.
enum WorkFolder {
  /// Lends one, and removes it with all that is in it, whatever happens.
  ///
  /// - Throws: `OverviewProblem.noTemporaryFolder`, and what the work throws.
  static func use<Value>(_ work: (String) throws -> Value) throws -> Value {
    let folder = Workplace.temporaryFolder
    var template = Array("\(folder)/aarsplan-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw WorkspaceProblem.overview(.noTemporaryFolder(folder))
    }
    let own = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let passing = PassingPath(own)
    defer {
      remove(own, depth: 0)
      passing.end()
    }
    return try work(own)
  }

  /// What cannot be removed is left: it lies among temporary files. Links are not followed.
  private static func remove(_ path: String, depth: Int) {
    let files = RealFileSystem()
    for entry in (try? files.list(path)) ?? [] {
      guard let name = entry.name else { continue }
      let inside = FilePath.join(path, name)
      let kind = (try? files.status(inside, followingLinks: false))?.kind
      if kind == .folder, depth < 32 {
        remove(inside, depth: depth + 1)
      } else {
        do { try files.remove(inside) } catch {}
      }
    }
    do { try files.removeFolder(path) } catch {}
  }

  /// Writes a file for a program.
  static func write(_ bytes: [UInt8], to path: String) throws(WorkspaceProblem) {
    try asking({ .overview(.notGathered($0)) }) { () throws(FileError) in
      let file = try OutputFile(path)
      try file.write(bytes)
      try file.finish()
    }
  }

  /// What a program has written; nil where that is nothing.
  static func read(_ path: String) -> [UInt8]? {
    let bytes = try? RealFileSystem().read(path, limit: 1 << 30)
    return bytes.flatMap { $0.isEmpty ? nil : $0 }
  }
}

import CSystemCalls
import Glibc
public import PlanReports
import PlanStore

/// Lends a file, in a folder that nobody else can open, to a format whose library writes only to one
/// with a name.
public struct ScratchFolder: ScratchFiles {
  /// A folder where temporary files lie.
  public init() {}

  /// Lends a file to be filled, and hands what is in it on in parts.
  public func lend(
    _ fill: (_ path: String, _ folder: String) throws -> Void,
    to write: ([UInt8]) throws -> Void
  ) throws {
    let folder = Workplace.temporaryFolder
    var template = Array("\(folder)/aarsplan-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw WorkspaceProblem.overview(.noTemporaryFolder(folder))
    }
    let own = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = own + "/overblik"
    let passing = PassingPath(own)
    defer {
      unlink(path)
      rmdir(own)
      passing.end()
    }
    try quietly { try fill(path, own) }
    try copy(path, to: write)
  }

  /// What went wrong is told in Danish by whoever asked; the library's own words are English.
  private func quietly(_ fill: () throws -> Void) rethrows {
    mute_libraries()
    defer { hear_libraries() }
    try fill()
  }

  private func copy(_ path: String, to write: ([UInt8]) throws -> Void) throws {
    let file = try LineFile(path)
    var offset = 0
    while let part = file.bytes(from: offset, atMost: 1 << 20), !part.isEmpty {
      try write(part)
      offset += part.count
    }
  }
}

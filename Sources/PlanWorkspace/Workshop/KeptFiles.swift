import PlanStore

/// Files that a program makes anew from time to time, and never over what somebody else has written.
///
/// What was made is known again by its mark in a list beside the files. A file with another mark was
/// changed by somebody and stays as it is, unless they agree.
struct KeptFiles {
  /// The list's name.
  static let listName = ".indhold"

  private let folder: String
  private let disk: Disk
  private let isSure: Bool
  private var marks: [String: String] = [:]

  /// Files written so far, and those that already were as they should be.
  private(set) var made: [String] = []
  /// Files that somebody has changed, and that were left.
  private(set) var left: [String] = []

  private static let largestList = 4 << 20
  private static let largestFile = 256 << 20

  /// Looks at a folder, and makes it where it is not there.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - disk: The disk.
  ///   - isSure: Whether files that somebody has changed are written over.
  /// - Throws: That the folder cannot be made.
  init(in folder: String, on disk: Disk, isSure: Bool) throws(WorkspaceProblem) {
    (self.folder, self.disk, self.isSure) = (folder, disk, isSure)
    try makeFolder(folder)
    let list = try? disk.files.read(FilePath.join(folder, Self.listName), limit: Self.largestList)
    for line in String(decoding: list ?? [], as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { marks[String(parts[1])] = String(parts[0]) }
    }
  }

  /// Writes a file, by its path in the folder.
  mutating func write(_ name: String, _ bytes: [UInt8]) throws(WorkspaceProblem) {
    let path = FilePath.join(folder, name)
    let mark = ContentHash(bytes).text
    let before = try? disk.files.read(path, limit: Self.largestFile)
    let old = before.map { ContentHash($0).text }
    if old != mark {
      guard isSure || old == nil || old == marks[name] else {
        left.append(path)
        return
      }
      if name.contains("/") { try makeFolder(FilePath.folder(of: path)) }
      try asking({ .file(.notWritten(path: path, $0)) }) { () throws(FileError) in
        let file = try OutputFile(path, on: disk)
        do throws(FileError) {
          try file.write(bytes)
        } catch {
          file.abandon()
          throw error
        }
        try file.finish()
      }
    }
    marks[name] = mark
    made.append(path)
  }

  /// Writes the list.
  func finish() throws(WorkspaceProblem) {
    let path = FilePath.join(folder, Self.listName)
    let lines = marks.sorted { FilePath.precedes($0.key, $1.key) }.map { "\($0.value) \($0.key)\n" }
    try asking({ .file(.notWritten(path: path, $0)) }) { () throws(FileError) in
      let file = try OutputFile(path, on: disk)
      try file.write(Array(lines.joined().utf8))
      try file.finish()
    }
  }

  private func makeFolder(_ path: String) throws(WorkspaceProblem) {
    if (try? disk.files.status(path, followingLinks: false))?.kind == .folder { return }
    try asking({ .file(.notWritten(path: path, $0)) }) { () throws(FileError) in
      try disk.files.makeFolder(path, permissions: 0o777)
    }
  }
}

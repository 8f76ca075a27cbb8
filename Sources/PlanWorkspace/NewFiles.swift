import PlanStore

/// Writes new files into a folder; what stands there already is never written over.
struct NewFiles {
  /// What became of the files, by their paths.
  struct Outcome {
    var written: [String] = []
    /// Those that stood there already with other contents, and were left.
    var left: [String] = []
  }

  private let folder: String
  private let disk: Disk

  /// Makes the folder where it is not there.
  init(in folder: String, on disk: Disk) { (self.folder, self.disk) = (folder, disk) }

  /// Writes files.
  func write(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws(WorkspaceProblem) -> Outcome {
    var outcome = Outcome()
    guard let first = files.first else { return outcome }
    let shown = files.count == 1 ? FilePath.join(folder, first.name) : folder
    let areThere = try asking({ .file(.notWritten(path: shown, $0)) }) { () throws(FileError) in
      try makeFolder()
      return try NewFileBatch(in: folder, on: disk).write(files)
    }
    for (file, isThere) in zip(files, areThere) {
      let path = FilePath.join(folder, file.name)
      if isThere { outcome.written.append(path) } else { outcome.left.append(path) }
    }
    return outcome
  }

  private func makeFolder() throws(FileError) {
    if (try? disk.files.status(folder, followingLinks: true))?.kind == .folder { return }
    try disk.files.makeFolder(folder, permissions: 0o777)
  }
}

/// Files that are new in a folder, each whole as one that is saved by itself, and secured together: a
/// disk takes as long for one file as for hundreds, so what it takes is waited for once.
public struct NewFileBatch: Sendable {
  /// So many lie half-written beside each other at a time, and are left where the power goes.
  static let size = 256

  private let folder: String
  private let disk: Disk

  /// Files in a folder that is there.
  public init(in folder: String, on disk: Disk) { (self.folder, self.disk) = (folder, disk) }

  /// Writes files; what has a name already, with other contents, is left.
  ///
  /// - Returns: For each file, whether it stands there now as it was given.
  /// - Throws: what went wrong; the files before the last ``size`` then stand there, and none in part.
  public func write(_ files: [(name: String, bytes: [UInt8])]) throws(FileError) -> [Bool] {
    var areThere: [Bool] = []
    var rest = files[...]
    while !rest.isEmpty {
      areThere += try writeTogether(Array(rest.prefix(Self.size)))
      rest = rest.dropFirst(Self.size)
    }
    return areThere
  }

  private func writeTogether(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws(FileError) -> [Bool] {
    var ready: [Ready] = []
    do {
      // One by itself takes less than all that the disk has to write.
      let isAlone = files.count == 1
      for file in files { ready.append(try prepare(file.bytes, as: file.name, secured: isAlone)) }
      if !isAlone { try disk.files.syncDisk(folder) }
      return try FolderLock.hold(folder, on: disk) { () throws(FileError) in
        var areThere: [Bool] = []
        for file in ready { areThere.append(try file.putInPlace()) }
        try disk.files.syncFolder(folder)
        return areThere
      }
    } catch {
      for file in ready {
        if case .written(let temporary, _) = file { disk.files.removeIfPossible(temporary) }
      }
      throw error
    }
  }

  /// A file before it has its name.
  private enum Ready {
    case standsThere(Bool)
    case written(String, SaveStep)

    func putInPlace() throws(FileError) -> Bool {
      switch self {
      case .standsThere(let isSame): isSame
      case .written(let temporary, let step): try step.putInPlace(temporary) == nil
      }
    }
  }

  private func prepare(
    _ bytes: [UInt8], as name: String, secured: Bool
  ) throws(FileError) -> Ready {
    let path = FilePath.join(folder, name)
    let file = SafeFile(path, on: disk)
    let target = try disk.files.resolve(path)
    let before = try file.replaceable(target)
    switch try file.compare(target, with: .absent, saving: bytes) {
    case .changed: return .standsThere(false)
    case .alreadyThere: return .standsThere(true)
    case .asSeen: break
    }
    let temporary = try file.writeTemporary(
      bytes, besides: target, rights: .asBefore, before: before, secured: secured)
    return .written(
      temporary, SaveStep(file: file, target: target, seen: .absent, bytes: bytes))
  }
}

/// What stands in a file, as this process last saw it.
public struct Stored: Sendable, Equatable {
  /// The bytes; nil where there is no file.
  public var bytes: [UInt8]?
  /// Whether the folder has been secured since, so that a power cut brings nothing older back.
  public var isSecured: Bool

  /// Makes a memory of a file.
  public init(bytes: [UInt8]?, isSecured: Bool = true) {
    self.bytes = bytes
    self.isSecured = isSecured
  }

  /// No file.
  public static let absent = Stored(bytes: nil)
}

/// How a save went.
public enum SaveOutcome: Sendable, Equatable {
  /// The new bytes stand in the file and survive a power cut.
  case saved(Stored)
  /// The new bytes stand in the file, but a power cut could bring the old ones back: save again.
  case unsecured(Stored, FileError)
  /// Somebody else wrote in the file, which was left as it is; the present bytes come along.
  case changedMeanwhile(Stored)
}

/// Which rights a saved file gets.
public enum SaveRights: Sendable, Equatable {
  /// Those it had; a new file those that the user's settings give.
  case asBefore
  /// The owner's alone.
  case ownerOnly
  /// Those of another file.
  case like(FileStatus)
}

/// A file that holds, at every instant, the old bytes or the new ones, whole.
///
/// Saving writes a temporary file in the same folder and secures it. Then, under the lock of the
/// folder, it looks once more, lets the two files change places, looks at what came out, and
/// secures the folder: what another program wrote in between comes out, and goes back. A symbolic
/// link is followed. A file with several names is written in place, see `SafeFile+InPlace`. A
/// temporary file is never synced twice: after a failed sync the kernel may have dropped the data,
/// so each attempt writes a new one.
public struct SafeFile: Sendable {
  /// The path as the user gave it.
  public let path: String
  let disk: Disk

  /// The most bytes that a file may have to be compared and read, 64 MiB.
  public static let limit = 64 << 20

  /// A file that may or may not be there.
  public init(_ path: String, on disk: Disk) {
    self.path = path
    self.disk = disk
  }

  /// Reads what stands in the file now; `Stored.absent` where there is none.
  public func load(limit: Int = SafeFile.limit) throws(FileError) -> Stored {
    Stored(bytes: try disk.files.readIfThere(path, limit: limit))
  }

  /// Saves, unless the file is no longer what was last seen.
  ///
  /// A file that somebody removed meanwhile is made again. A program that has the file open, and
  /// writes into it only after the change of places, writes into a file that is gone.
  /// - Throws: what went wrong before the renaming; the file then holds what it held.
  public func save(
    _ bytes: [UInt8], over seen: Stored, rights: SaveRights = .asBefore
  ) throws(FileError) -> SaveOutcome {
    let target = try disk.files.resolve(path)
    let before = try replaceable(target)
    switch try compare(target, with: seen, saving: bytes) {
    case .changed(let current): return .changedMeanwhile(current)
    case .alreadyThere where seen.isSecured && rights.suit(before):
      return .saved(Stored(bytes: bytes))
    case .alreadyThere, .asSeen: break
    }
    let temporary = try writeTemporary(bytes, besides: target, rights: rights, before: before)
    let step = SaveStep(file: self, target: target, seen: seen, bytes: bytes)
    do {
      let current = try FolderLock.hold(FilePath.folder(of: target), on: disk) {
        () throws(FileError) in try step.putInPlace(temporary)
      }
      if let current { return .changedMeanwhile(current) }
    } catch {
      disk.files.removeIfPossible(temporary)
      throw error
    }
    return secure(bytes, target: target)
  }

  private func secure(_ bytes: [UInt8], target: String) -> SaveOutcome {
    do {
      try disk.files.syncFolder(FilePath.folder(of: target))
      return .saved(Stored(bytes: bytes))
    } catch {
      return .unsecured(Stored(bytes: bytes, isSecured: false), error)
    }
  }
}

extension SaveRights {
  /// The file whose rights are to be kept; nil where there is none.
  func model(before: FileStatus?) -> FileStatus? {
    switch self {
    case .asBefore: before
    case .ownerOnly: nil
    case .like(let status): status
    }
  }

  func suit(_ status: FileStatus?) -> Bool {
    switch self {
    case .asBefore, .like: true
    case .ownerOnly: status.map { $0.permissions & 0o077 == 0 } ?? false
    }
  }
}

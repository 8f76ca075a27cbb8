extension SafeFile {
  enum Comparison {
    case asSeen
    case alreadyThere
    case changed(Stored)
  }

  /// The status of the file that is to be replaced, or nil where there is none.
  func replaceable(_ target: String) throws(FileError) -> FileStatus? {
    guard let status = try disk.files.statusIfThere(target, followingLinks: false) else {
      return nil
    }
    switch status.kind {
    case .file: break
    case .folder: throw FileError(.create, target, .isFolder)
    case .link, .other: throw FileError(.create, target, .notRegular)
    }
    // Renaming asks only the folder's rights; a file that is set read-only is meant to stay.
    guard try disk.files.isWritable(target) else { throw FileError(.open, target, .accessDenied) }
    return status
  }

  /// Compares what stands in the file with what was last seen; with what is being saved, too,
  /// because an earlier attempt may have come further than it could report.
  func compare(
    _ target: String, with seen: Stored, saving bytes: [UInt8]
  ) throws(FileError) -> Comparison {
    guard let current = try disk.files.readIfThere(target, limit: Self.limit) else {
      return .asSeen
    }
    if current == bytes { return .alreadyThere }
    return current == seen.bytes ? .asSeen : .changed(Stored(bytes: current))
  }

  /// Writes a file beside the target, secures it unless that is done later, and returns its path.
  func writeTemporary(
    _ bytes: [UInt8], besides target: String, rights: SaveRights, before: FileStatus?,
    secured: Bool = true
  ) throws(FileError) -> String {
    let model = rights.model(before: before)
    let isPrivate = model != nil || rights == .ownerOnly
    let file = try createTemporary(besides: target, permissions: isPrivate ? 0o600 : 0o666)
    do {
      try disk.files.using(file) { (file) throws(FileError) in
        try disk.files.writeAll(file, bytes)
        if let model { try keepRights(of: model, on: file) }
        if secured { try disk.files.syncIfAble(file) }
      }
    } catch {
      disk.files.removeIfPossible(file.path)
      throw error
    }
    return file.path
  }

  func createTemporary(
    besides target: String, permissions: UInt32
  ) throws(FileError) -> OpenFile {
    let folder = FilePath.folder(of: target)
    var number = 0
    while true {
      let name = TemporaryFile(of: disk.machine.current, number: number)
        .name(for: FilePath.name(of: target))
      do {
        return try disk.files.open(
          FilePath.join(folder, name), .createExclusively(permissions: permissions))
      } catch {
        number += 1
        guard error.cause == .alreadyExists, number < 1000 else { throw error }
      }
    }
  }

  /// Owner, group and mode as before, as far as the system lets us. Where the group cannot be
  /// kept, its rights are cut to everybody's, so that no other group sees more than it should.
  func keepRights(of before: FileStatus, on file: OpenFile) throws(FileError) {
    let now = try disk.files.status(file)
    var permissions = before.permissions
    if (now.user, now.group) != (before.user, before.group) {
      let isKept =
        give(file, user: before.user, group: before.group)
        || give(file, user: now.user, group: before.group)
      if !isKept { permissions &= (permissions & 0o7) << 3 | 0o707 }
    }
    if now.permissions == permissions { return }
    do {
      try disk.files.setPermissions(file, permissions)
    } catch {
      // The owner may always set the mode where there are modes: USB sticks have none.
      if error.cause != .accessDenied, error.cause != .notSupported { throw error }
    }
  }

  private func give(_ file: OpenFile, user: UInt32, group: UInt32) -> Bool {
    do {
      try disk.files.setOwner(file, user: user, group: group)
      return true
    } catch {
      return false
    }
  }
}

/// The step of a save in which the new file takes the old one's place. Done under the folder's lock.
struct SaveStep {
  let file: SafeFile
  let target: String
  let seen: Stored
  let bytes: [UInt8]

  private var files: any FileSystem { file.disk.files }

  /// How often what came out is looked at: once as a rule, twice where it went back.
  private static let tries = 4

  /// Puts the temporary file in place, unless the file changed: then it returns what stands there.
  /// Afterwards the temporary file is gone, but where this throws.
  func putInPlace(_ temporary: String) throws(FileError) -> Stored? {
    if case .changed(let current) = try file.compare(target, with: seen, saving: bytes) {
      files.removeIfPossible(temporary)
      return current
    }
    guard let status = try files.statusIfThere(target, followingLinks: false) else {
      return try putWhereNothingIs(temporary)
    }
    if status.names > 1 { return try writeInPlace(from: temporary) }
    return try exchange(temporary)
  }

  // MARK: Where there is no file

  private func putWhereNothingIs(_ temporary: String) throws(FileError) -> Stored? {
    do {
      try giveName(to: temporary)
      return nil
    } catch {
      guard error.cause == .alreadyExists else { throw error }
      let current = try file.load()
      files.removeIfPossible(temporary)
      return current
    }
  }

  /// In the first of three ways that the file system is able to.
  private func giveName(to temporary: String) throws(FileError) {
    do {
      return try files.renameWithoutReplacing(temporary, to: target)
    } catch {
      if error.cause != .notSupported { throw error }
    }
    do {
      try files.link(temporary, to: target)
      return files.removeIfPossible(temporary)
    } catch {
      if error.cause != .notSupported { throw error }
    }
    try files.rename(temporary, to: target)
  }

  // MARK: Where there is one

  /// Lets the files change places, and looks at what came out.
  private func exchange(_ temporary: String) throws(FileError) -> Stored? {
    let swap = try setReady(temporary)
    do {
      try files.exchange(swap, with: target)
    } catch {
      guard error.cause == .notSupported || error.cause == .notFound else {
        files.removeIfPossible(swap)
        throw error
      }
      return try renameOver(swap)
    }
    return try look(at: swap)
  }

  /// From here on the temporary file may come to hold what another program wrote, which no later
  /// start may tidy away: so it takes a name that says what else can be in it.
  private func setReady(_ temporary: String) throws(FileError) -> String {
    var swap = SwapFile(
      process: file.disk.machine.current, number: 0, seen: ContentHash(seen.bytes ?? []),
      new: ContentHash(bytes))
    while true {
      let path = FilePath.join(
        FilePath.folder(of: target), swap.name(for: FilePath.name(of: target)))
      // An earlier one of this process may hold what somebody wrote.
      if try files.statusIfThere(path, followingLinks: false) == nil {
        try files.rename(temporary, to: path)
        return path
      }
      swap.mark.number += 1
    }
  }

  /// On a file system where names cannot change places, or where the file vanished just now.
  private func renameOver(_ swap: String) throws(FileError) -> Stored? {
    do {
      try files.rename(swap, to: target)
      return nil
    } catch {
      files.removeIfPossible(swap)
      throw error
    }
  }

  /// What came out is what was seen: all is well. Otherwise it goes back where it was; and where
  /// something else came in meanwhile, that goes back in turn. What another program wrote is
  /// removed in no case: the next sitting makes a version of it.
  private func look(at swap: String) throws(FileError) -> Stored? {
    var inPlace = bytes
    for _ in 0..<Self.tries {
      guard let out = try? files.readIfThere(swap, limit: SafeFile.limit) else { break }
      if out == seen.bytes || out == bytes {
        files.removeIfPossible(swap)
        break
      }
      // Put back already, and pushed out again by something newer.
      if inPlace != bytes { break }
      guard (try? files.exchange(swap, with: target)) != nil else { return Stored(bytes: out) }
      inPlace = out
    }
    return inPlace == bytes ? nil : Stored(bytes: inPlace)
  }

  // MARK: A file with several names

  /// Writes into the file itself, so that all its names go on leading to it. The new bytes lie
  /// beside it until that is done: where it is cut short, the next sitting does the rest.
  private func writeInPlace(from temporary: String) throws(FileError) -> Stored? {
    let swap = try setReady(temporary)
    let opened: OpenFile
    do {
      opened = try files.open(target, .readWrite)
    } catch {
      files.removeIfPossible(swap)
      throw error
    }
    try files.using(opened) { (opened) throws(FileError) in
      // The name of the new bytes must be there after a power cut in the middle.
      try files.syncFolder(FilePath.folder(of: target))
      do throws(FileError) {
        try write(bytes, into: opened)
      } catch {
        // The old bytes need no more room than they had.
        try files.rewind(opened)
        try write(seen.bytes ?? [], into: opened)
        files.removeIfPossible(swap)
        throw error
      }
    }
    files.removeIfPossible(swap)
    return nil
  }

  /// The length comes last: until then no byte of the old text has to find a new place.
  private func write(_ bytes: [UInt8], into opened: OpenFile) throws(FileError) {
    try files.writeAll(opened, bytes)
    try files.truncate(opened, to: bytes.count)
    try files.syncIfAble(opened)
  }
}

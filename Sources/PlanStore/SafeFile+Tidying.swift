/// What processes that are gone left beside a file.
extension SafeFile {
  /// What became of the files that were to change places with this one.
  public struct Interrupted: Sendable, Equatable {
    /// What another program wrote in the moment of a save, in no order: to be kept.
    public var displaced: [[UInt8]] = []
    /// What was to be written into a file with several names, and may be there in part.
    public var unfinished: [UInt8]?
    var paths: [String] = []
  }

  /// Removes what processes that are gone left half-written beside this file: of itself, of its
  /// draft and of its lock. To be done when a sitting begins.
  ///
  /// Files of living processes and of other machines are left alone. Returns how many went.
  @discardableResult
  public func tidy() throws(FileError) -> Int {
    let target = try disk.files.resolve(path)
    let plan = FilePath.name(of: target)
    let names = [plan] + SideFile.allCases.map { SideFile.name(plan, suffix: $0.rawValue) }
    return try disk.tidy(FilePath.folder(of: target)) { name, leftover in
      names.contains { leftover.name(for: $0) == name }
    }
  }

  /// Looks at the saves of this file that ended in the middle. What is of no more use is removed;
  /// what is, comes along, and goes with `forget` once it is safe.
  public func interrupted() throws(FileError) -> Interrupted {
    let target = try disk.files.resolve(path)
    let folder = FilePath.folder(of: target)
    var result = Interrupted()
    for entry in try disk.files.list(folder) {
      guard let name = entry.name, let swap = SwapFile(name: name), disk.isDead(swap.mark),
        swap.name(for: FilePath.name(of: target)) == name
      else { continue }
      try look(at: FilePath.join(folder, name), swap, target, &result)
    }
    return result
  }

  private func look(
    at path: String, _ swap: SwapFile, _ target: String, _ result: inout Interrupted
  ) throws(FileError) {
    guard let bytes = try disk.files.readIfThere(path, limit: Self.limit) else { return }
    let mark = ContentHash(bytes)
    if mark == swap.new, try isHalfWritten(target, swap) {
      result.unfinished = bytes
      result.paths.append(path)
    } else if mark == swap.new || mark == swap.seen {
      try disk.files.remove(path)
    } else {
      result.displaced.append(bytes)
      result.paths.append(path)
    }
  }

  /// Only a file with several names is ever written in place.
  private func isHalfWritten(_ target: String, _ swap: SwapFile) throws(FileError) -> Bool {
    guard let status = try disk.files.statusIfThere(target, followingLinks: true),
      status.names > 1, let bytes = try disk.files.readIfThere(target, limit: Self.limit)
    else { return false }
    return ![swap.new, swap.seen].contains(ContentHash(bytes))
  }

  /// Removes what lies about, now that it is safe elsewhere.
  public func forget(_ interrupted: Interrupted) throws(FileError) {
    for path in interrupted.paths { try disk.files.remove(path) }
  }
}

extension Versions {
  /// Puts right what an interrupted save left: what another program wrote in that moment becomes a
  /// version, and a file with several names is written to its end. To be done before a sitting
  /// reads the file. Returns whether there was anything.
  public func mendInterrupted() throws(FileError) -> Bool {
    let file = SafeFile(plan, on: disk)
    let found = try file.interrupted()
    for bytes in found.displaced { try keep(bytes, because: .before) }
    if let bytes = found.unfinished {
      let present = try file.load()
      if let present = present.bytes { try keep(present, because: .before) }
      guard case .saved = try file.save(bytes, over: present) else { return true }
    }
    try file.forget(found)
    return !found.paths.isEmpty
  }
}

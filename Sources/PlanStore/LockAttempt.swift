/// One attempt to get a plan's lock.
struct LockAttempt {
  let disk: Disk
  let path: String
  let force: Bool

  /// A lock file that is being released vanishes under our hands; then it is worth another try.
  private static let tries = 20

  func make() throws(FileError) -> PlanLock.Answer {
    for _ in 0..<Self.tries {
      if let lock = try createFile() { return .held(lock) }
      if let answer = try takeOverFile() { return answer }
    }
    return .taken(by: nil)
  }

  // MARK: Where there is no lock file

  /// Makes the lock file, which only one can; nil where there is one.
  private func createFile() throws(FileError) -> PlanLock? {
    let file: OpenFile
    do {
      file = try disk.files.open(path, .createExclusively(permissions: 0o666))
    } catch {
      if error.cause == .alreadyExists { return nil }
      throw error
    }
    do {
      return try settleIn(file)
    } catch {
      disk.files.removeIfPossible(path)
      disk.files.abandon(file)
      throw error
    }
  }

  /// Locks the file just made and writes our name into it; nil where somebody was faster.
  private func settleIn(_ file: OpenFile) throws(FileError) -> PlanLock? {
    guard let isLocked = try tryLock(file) else {
      try write(to: file, isAdvisory: false)
      try disk.files.close(file)
      return PlanLock(disk: disk, path: path, file: nil)
    }
    var isOurs = isLocked
    if isOurs { isOurs = try isNamed(file) }
    guard isOurs else {
      disk.files.abandon(file)
      return nil
    }
    try write(to: file, isAdvisory: true)
    return PlanLock(disk: disk, path: path, file: file)
  }

  // MARK: Where there is one

  /// Takes over a lock file that is dead; nil where it vanished or was cleared away meanwhile.
  private func takeOverFile() throws(FileError) -> PlanLock.Answer? {
    let file: OpenFile
    do {
      file = try disk.files.open(path, .readWrite)
    } catch {
      switch error.cause {
      case .notFound: return nil
      // A colleague's file that we may not write is one that we cannot lock either.
      case .accessDenied: return try clearIfDead()
      default: throw error
      }
    }
    do {
      let answer = try takeOver(file)
      if case .held = answer { return answer }
      disk.files.abandon(file)
      return answer
    } catch {
      disk.files.abandon(file)
      throw error
    }
  }

  private func takeOver(_ file: OpenFile) throws(FileError) -> PlanLock.Answer? {
    guard let isLocked = try tryLock(file) else { return try clearIfDead() }
    let found = Holder.read(try disk.files.read(file, atMost: 1 << 16))
    guard isLocked else { return .taken(by: found?.holder) }
    guard try isNamed(file) else { return nil }
    // Another machine may see this folder without locks; then what its file says still counts.
    if let found, !found.isAdvisory, !isFree(found.holder) { return .taken(by: found.holder) }
    try disk.files.truncate(file, to: 0)
    try disk.files.rewind(file)
    try write(to: file, isAdvisory: true)
    return .held(PlanLock(disk: disk, path: path, file: file))
  }

  /// Judges a lock file by what it says alone, and clears it away where its process is gone.
  private func clearIfDead() throws(FileError) -> PlanLock.Answer? {
    guard let bytes = try disk.files.readIfThere(path, limit: 1 << 16) else { return nil }
    let holder = Holder.read(bytes)?.holder
    guard holder.map(isFree) ?? force else { return .taken(by: holder) }
    // Somebody else may judge the same, clear it and make a new one in between: so it is moved
    // aside first, and what was moved is looked at.
    let aside = FilePath.join(FilePath.folder(of: path), asideName)
    do {
      try disk.files.rename(path, to: aside)
    } catch {
      if error.cause == .notFound { return nil }
      throw error
    }
    guard isTheSame(aside, bytes) else {
      // Back with it. Where a third one has made a new file, that one counts.
      disk.files.linkIfPossible(aside, to: path)
      disk.files.removeIfPossible(aside)
      return .taken(by: nil)
    }
    try disk.files.remove(aside)
    return nil
  }

  private func isTheSame(_ path: String, _ bytes: [UInt8]) -> Bool {
    do { return try disk.files.read(path, limit: 1 << 16) == bytes } catch { return false }
  }

  private var asideName: String {
    TemporaryFile(of: disk.machine.current, number: 0).name(for: FilePath.name(of: path))
  }

  // MARK: Both

  /// Whether the lock is ours now; nil where the file system has no locks.
  private func tryLock(_ file: OpenFile) throws(FileError) -> Bool? {
    do {
      return try disk.files.tryLock(file)
    } catch {
      if error.cause == .notSupported { return nil }
      throw error
    }
  }

  /// Whether the file still has its name: whoever releases a lock removes it.
  private func isNamed(_ file: OpenFile) throws(FileError) -> Bool {
    let named = try disk.files.statusIfThere(path, followingLinks: false)
    return try disk.files.status(file).inode == named?.inode
  }

  private func isFree(_ holder: Holder) -> Bool {
    switch disk.machine.fate(of: holder.process) {
    case .alive: false
    case .dead: true
    case .unknown: force
    }
  }

  private func write(to file: OpenFile, isAdvisory: Bool) throws(FileError) {
    let holder = Holder(process: disk.machine.current, since: disk.now())
    try disk.files.writeAll(file, Array(holder.text(isAdvisory: isAdvisory).utf8))
  }
}

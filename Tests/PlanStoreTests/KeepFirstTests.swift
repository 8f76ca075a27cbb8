import PlanStore
import TestSupport
import Testing

/// What another wrote is kept before it is replaced; where it cannot be, nothing is replaced.
@Suite struct KeepFirstTests {
  private let theirs = Array("kollegaens svar".utf8)
  private let joined = Array("flettet".utf8)

  /// A plan where no version can be kept: a file has the folder's name.
  private func disk() throws -> MemoryFileSystem {
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in
      try state.addFile("/plan.yaml", "kollegaens svar")
      try state.addFile("/.aarsplan-versioner", "en fil")
      try state.makeTestFolder("/hjem")
    }
    return files
  }

  private func keeper(_ files: MemoryFileSystem, recovery: RecoveryPlace?) throws -> PlanKeeper {
    let disk = Disk.test(files)
    var keeper = PlanKeeper(path: "/plan.yaml", seen: .absent, on: disk, recovery: recovery)
    keeper.take(try SafeFile("/plan.yaml", on: disk).load())
    return keeper
  }

  @Test func elseItGoesToTheRecoveryStore() throws {
    let files = try disk()
    let place = RecoveryStore(folder: "/hjem/state", here: "/", on: .test(files)).place()
    var keeper = try keeper(files, recovery: place)
    #expect(keeper.save(joined) == .saved)
    guard case .keptElsewhere(let path, _) = keeper.versionTrouble else {
      Issue.record("it is not told where their text went")
      return
    }
    #expect(try files.read(path, limit: 100) == theirs)
  }

  @Test func elseNothingIsReplaced() throws {
    let files = try disk()
    var keeper = try keeper(files, recovery: nil)
    guard case .theirsNotKept = keeper.save(joined) else {
      Issue.record("their text was replaced and is nowhere")
      return
    }
    #expect(try files.read("/plan.yaml", limit: 100) == theirs)
    // Asked again it is the same; and what holds it all may be saved.
    guard case .theirsNotKept = keeper.save(joined) else {
      Issue.record("their text was replaced at the second try")
      return
    }
    #expect(keeper.save(joined + theirs, holdsTheirs: true) == .saved)
    #expect(try files.read("/plan.yaml", limit: 100) == joined + theirs)
  }

  /// One's own earlier text is no reason not to save, but it is told.
  @Test func anOwnVersionThatFailsIsTold() throws {
    let files = try disk()
    let seen = try SafeFile("/plan.yaml", on: .test(files)).load()
    var keeper = PlanKeeper(path: "/plan.yaml", seen: seen, on: .test(files))
    #expect(keeper.save(joined) == .saved)
    guard case .notKept = keeper.versionTrouble else {
      Issue.record("it is not told that there is no version")
      return
    }
  }
}

import PlanStore
import TestSupport
import Testing

/// What lies in the recovery store is listed, is nobody else's, and goes only when it should.
@Suite struct RecoveryStoreTests {
  private let base = ContentHash([])

  private func disk(_ files: MemoryFileSystem, pid: Int32, at seconds: Int64 = 0) -> Disk {
    .test(files, machine: TestMachine(pid: pid), at: seconds)
  }

  private func store(_ disk: Disk, isPassing: Bool = false) -> RecoveryStore {
    RecoveryStore(folder: "/hjem/state", isPassing: isPassing, here: "/bord", on: disk)
  }

  private func unsaved(_ text: String) -> UnsavedPlan {
    UnsavedPlan(bytes: Array(text.utf8), before: nil)
  }

  private func home() throws -> MemoryFileSystem {
    let files = MemoryFileSystem()
    try files.makeFolder("/hjem", permissions: 0o700)
    return files
  }

  /// Two windows on one plan, one after the other of which died; and a third that is alive.
  @Test func everySittingHasAPlaceOfItsOwn() throws {
    let files = try home()
    for (pid, text) in [(Int32(1), "den ene"), (2, "den anden"), (2, "den anden igen")] {
      try store(disk(files, pid: pid)).place().keep(unsaved(text), of: "plan.yaml")
    }
    let alive = Disk.test(files, machine: TestMachine(pid: 4, others: [3]))
    try store(disk(files, pid: 3)).place().keep(unsaved("i gang"), of: "plan.yaml")
    let finds = store(alive).finds()
    #expect(
      Set(finds.compactMap(\.unsaved).map { String(decoding: $0.bytes, as: UTF8.self) })
        == ["den ene", "den anden", "den anden igen"])
    #expect(finds.allSatisfy { $0.plan == "/bord/plan.yaml" && $0.isOf("./plan.yaml") })
  }

  /// The same process number, on another day.
  @Test func aPlaceIsNeverUsedAgain() throws {
    let files = try home()
    for second in [Int64(10), 20] {
      let place = store(disk(files, pid: 1, at: second)).place()
      try place.keep(unsaved("kl. \(second)"), of: nil)
    }
    let finds = store(disk(files, pid: 9)).finds()
    #expect(finds.count == 2)
    #expect(finds.allSatisfy { $0.plan == "/bord/" && $0.isOf(nil) })
  }

  @Test func whatIsSavedGoesAndTheRestStays() throws {
    let files = try home()
    let place = store(disk(files, pid: 1)).place()
    try place.keep(unsaved("svar"), of: "plan.yaml")
    let drafts = DraftFile(in: place, of: "plan.yaml")
    try drafts.keep(Draft(field: "q1", text: "halvt", base: base))
    try place.dropUnsaved()
    let find = try #require(store(disk(files, pid: 2)).finds().first)
    #expect(find.isOnlyDrafts)
    #expect(find.drafts.map(\.text) == ["halvt"])
    try drafts.drop("q1")
    #expect(store(disk(files, pid: 2)).finds().isEmpty)
    #expect(try files.list("/hjem/state").isEmpty)
  }

  @Test func theLeaderCanThrowItAway() throws {
    let files = try home()
    try store(disk(files, pid: 1)).place().keep(unsaved("svar"), of: "plan.yaml")
    let path = try store(disk(files, pid: 1)).place().keepDisplaced([1, 2], of: "plan.yaml")
    #expect(path.hasSuffix("fra-en-anden-1.yaml"))
    for find in store(disk(files, pid: 2)).finds() { try find.place.throwAway() }
    #expect(try files.list("/hjem/state").isEmpty)
  }

  /// Anybody may make a folder in `/tmp`, and read what is put into it.
  @Test(arguments: [(UInt32(0o700), true), (0o755, false), (0o777, false)])
  func amongTemporaryFilesTheFolderMustBeOurs(mode: UInt32, isUsable: Bool) throws {
    let files = try home()
    try files.makeFolder("/hjem/state", permissions: mode)
    #expect(store(disk(files, pid: 1), isPassing: true).prepare() == isUsable)
    #expect(store(disk(files, pid: 1)).prepare())
  }

  @Test func aFolderThatCannotBeMadeIsNone() throws {
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in try state.addFile("/hjem", "en fil") }
    #expect(!store(disk(files, pid: 1)).prepare())
    #expect(store(disk(files, pid: 1)).finds().isEmpty)
  }
}

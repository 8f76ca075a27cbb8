import PlanStore
import TestSupport
import Testing

/// Which earlier versions are kept, and for how long.
@Suite struct VersionsTests {
  private func disk(_ files: MemoryFileSystem, at seconds: Int64) -> Disk {
    .test(files, at: seconds)
  }

  private func texts(_ versions: Versions) throws -> [String] {
    try versions.list().map { String(decoding: try versions.read($0), as: UTF8.self) }
  }

  /// One sitting: a save a minute.
  private func sit(_ files: MemoryFileSystem, from start: Int64, saves: Int) throws {
    var seen = try SafeFile("/plan.yaml", on: disk(files, at: start)).load()
    let clock = TestClock(start)
    var keeper = PlanKeeper(
      path: "/plan.yaml", seen: seen,
      on: Disk(files: files, machine: TestMachine(), now: { clock.now }))
    for number in 0..<saves {
      #expect(keeper.save(Array("\(start)+\(number)".utf8)) == .saved)
      clock.pass(60)
    }
    seen = keeper.seen
  }

  @Test func onePerSittingAndOneEachTenMinutes() throws {
    let files = MemoryFileSystem()
    try sit(files, from: 0, saves: 25)
    let versions = try Versions(of: "/plan.yaml", on: disk(files, at: 0))
    // The first save had nothing before it; the second kept the first.
    #expect(try texts(versions) == ["0+20", "0+10", "0+0"])
    #expect(try versions.list().map(\.reason) == [.midway, .midway, .start])
  }

  @Test func aLongDayDoesNotPushOutLastWeek() throws {
    let files = MemoryFileSystem()
    for day in 0..<6 { try sit(files, from: Int64(day) * 86_400, saves: 2) }
    try sit(files, from: 6 * 86_400, saves: 400)
    let versions = try Versions(of: "/plan.yaml", on: disk(files, at: 0)).list()
    #expect(versions.count == 10)
    #expect(versions.count { $0.reason == .midway } == 5)
    #expect(versions.map(\.moment.seconds).contains(2 * 86_400))
  }

  /// Many merges, or much mended at once, do not push out last week either.
  @Test func whatIsKeptBeforeAMergeDoesNotPushOutLastWeek() throws {
    let files = MemoryFileSystem()
    for day in 0..<7 { try sit(files, from: Int64(day) * 86_400, saves: 2) }
    for second in 0..<50 {
      let disk = disk(files, at: 7 * 86_400 + Int64(second))
      try Versions(of: "/plan.yaml", on: disk).keep(Array("\(second)".utf8), because: .before)
    }
    let versions = try Versions(of: "/plan.yaml", on: disk(files, at: 8 * 86_400)).list()
    #expect(versions.count == 10)
    #expect(versions.count { $0.reason == .start } == 5)
  }

  /// The clock of the machine once stood at 2099.
  @Test func versionsFromTheFutureLeaveRoom() throws {
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in try state.addFile("/plan.yaml", "nu") }
    for second in 0..<10 {
      let disk = disk(files, at: 4_070_908_800 + Int64(second))
      try Versions(of: "/plan.yaml", on: disk).keep(Array("2099 \(second)".utf8), because: .start)
    }
    for second in 0..<5 {
      let disk = disk(files, at: 1_447_684_205 + Int64(second))
      try Versions(of: "/plan.yaml", on: disk).keep(Array("nu \(second)".utf8), because: .start)
    }
    let now = try Versions(of: "/plan.yaml", on: disk(files, at: 1_447_684_300))
    #expect(try texts(now).prefix(6) == ["nu 4", "nu 3", "nu 2", "nu 1", "nu 0", "2099 9"])
  }

  @Test func theLimitCanBeSet() throws {
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in try state.addFile("/plan.yaml", "nu") }
    for second in 0..<20 {
      let versions = try Versions(of: "/plan.yaml", on: disk(files, at: Int64(second)), limit: 3)
      try versions.keep(Array("\(second)".utf8), because: .start)
    }
    let versions = try Versions(of: "/plan.yaml", on: disk(files, at: 0), limit: 3)
    #expect(try texts(versions) == ["19", "18", "17"])
  }

  @Test func goingBackLosesNothing() throws {
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in
      try state.addFile("/plan.yaml", "nu", permissions: 0o640)
    }
    let versions = try Versions(of: "/plan.yaml", on: disk(files, at: 100))
    try versions.keep(Array("før".utf8), because: .start)
    let seen = try SafeFile("/plan.yaml", on: disk(files, at: 100)).load()
    let version = try #require(try versions.list().first)
    #expect(try versions.restore(version, over: seen) == .saved(Stored(bytes: Array("før".utf8))))
    #expect(try texts(versions) == ["nu", "før"])
    #expect(try versions.list().map(\.reason) == [.before, .start])
    let mode = try files.status(versions.folder, followingLinks: true).permissions
    #expect(mode == 0o750)
    #expect(
      try files.peek { state throws(FileError) in try state.names(in: versions.folder) } == [
        "1970-01-01T000140Z-0-start.yaml", "1970-01-01T000140Z-1-foer.yaml",
      ])
  }

  @Test(arguments: [Int64(0), 1_447_684_205, 951_782_400, -86_401, 253_370_764_800])
  func namesSayTheTime(seconds: Int64) throws {
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in try state.addFile("/plan.yaml", "nu") }
    let versions = try Versions(of: "/plan.yaml", on: disk(files, at: seconds))
    try versions.keep([1], because: .midway)
    #expect(try versions.list().map(\.moment.seconds) == [seconds])
  }
}

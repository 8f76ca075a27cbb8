import Glibc
import PlanStore
import TestSupport
import Testing

@testable import PlanWorkspace

/// A folder that is watched, on the machine's own disk.
struct FolderWatchTests {
  /// Not the usual patience: tests would be long.
  private static func manner(looking: Bool = false) -> FolderWatch.Manner {
    var manner = FolderWatch.Manner()
    (manner.gathering, manner.looking) = (20, 50)
    if looking { (manner.listens, manner.looksAtAll) = (false, true) }
    return manner
  }

  private static func changes(_ watch: FolderWatch, _ milliseconds: Int = 5_000) -> [String] {
    guard case .changes(let changes) = watch.wait(atMost: milliseconds) else { return [] }
    return changes.map { "\(FilePath.name(of: $0.path)) \($0.kind)" }
  }

  @Test(arguments: [false, true])
  func `files that come, change and go are told`(looking: Bool) throws {
    try ScratchFolder.use { folder in
      try folder.write("a.yaml", text: "one")
      let watch = FolderWatch(folder.path, Self.manner(looking: looking))
      #expect(watch.paths == [folder.at("a.yaml")])
      #expect(watch.looksAtAll == looking)
      try folder.write("a.yaml", text: "another")
      #expect(Self.changes(watch) == ["a.yaml changed"])
      try folder.write("b.yaml", text: "new")
      #expect(Self.changes(watch) == ["b.yaml appeared"])
      try RealFileSystem().rename(folder.at("b.yaml"), to: folder.at("a.yaml"))
      #expect(Self.changes(watch) == ["a.yaml changed", "b.yaml gone"])
      try RealFileSystem().remove(folder.at("a.yaml"))
      #expect(Self.changes(watch) == ["a.yaml gone"])
      #expect(watch.wait(atMost: 200) == .timeout)
    }
  }

  @Test(arguments: [false, true])
  func `folders that come are looked into, and hidden files are not`(looking: Bool) throws {
    try ScratchFolder.use { folder in
      let watch = FolderWatch(folder.path, Self.manner(looking: looking))
      try RealFileSystem().makeFolder(folder.at("planer"), permissions: 0o755)
      try folder.write("planer/a.yaml", text: "x")
      try folder.write(".planer.lås", text: "x")
      #expect(Self.changes(watch) == ["a.yaml appeared"])
      try folder.write("planer/a.yaml", text: "xy")
      #expect(Self.changes(watch) == ["a.yaml changed"])
      try folder.write(".a.yaml.kladde", text: "x")
      #expect(watch.wait(atMost: 200) == .timeout)
      try RealFileSystem().rename(folder.at("planer"), to: folder.at("andet"))
      #expect(Self.changes(watch) == ["a.yaml appeared", "a.yaml gone"])
    }
  }

  @Test func `many changes at once are told together`() throws {
    try ScratchFolder.use { folder in
      var manner = Self.manner()
      manner.gathering = 300
      let watch = FolderWatch(folder.path, manner)
      for number in 0..<50 { try folder.write("p\(number).yaml", text: "x") }
      #expect(Self.changes(watch).count == 50)
      #expect(watch.wait(atMost: 400) == .timeout)
    }
  }

  /// More than the kernel keeps, and more than is gathered: then everything is looked at.
  @Test func `more changes than anybody remembers are found by looking`() throws {
    try ScratchFolder.use { folder in
      let watch = FolderWatch(folder.path, Self.manner())
      for round in 0..<4 {
        for number in 0..<3_000 { try folder.write("p\(number).yaml", text: "\(round)") }
      }
      var told: Set<String> = []
      while case .changes(let changes) = watch.wait(atMost: 1_000) {
        told.formUnion(changes.map(\.path))
      }
      #expect(told.count == 3_000)
    }
  }

  @Test func `it has bounds`() throws {
    try ScratchFolder.use { folder in
      for number in 0..<30 { try folder.write("p\(number).yaml", text: "x") }
      var manner = Self.manner()
      manner.mostFiles = 10
      let watch = FolderWatch(folder.path, manner)
      #expect(watch.isPartial && watch.paths.count == 10)
    }
  }

  @Test func `another descriptor wakes it`() throws {
    try ScratchFolder.use { folder in
      let watch = FolderWatch(folder.path, Self.manner())
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      defer { for end in ends { close(end) } }
      #expect(watch.wait(atMost: 20, orInputOn: [ends[0]]) == .timeout)
      #expect(Glibc.write(ends[1], "x", 1) == 1)
      #expect(watch.wait(atMost: 5_000, orInputOn: [ends[0]]) == .input)
    }
  }

  @Test func `a folder that is not there yet is waited for`() throws {
    try ScratchFolder.use { folder in
      let watch = FolderWatch(folder.at("senere"), Self.manner())
      #expect(watch.looksAtAll && watch.wait(atMost: 60) == .timeout)
      try RealFileSystem().makeFolder(folder.at("senere"), permissions: 0o755)
      try folder.write("senere/a.yaml", text: "x")
      #expect(Self.changes(watch) == ["a.yaml appeared"])
      #expect(!watch.looksAtAll)
    }
  }
}

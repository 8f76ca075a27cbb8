import PlanStore
import TestSupport
import Testing

/// Versions that are kept for good.
@Suite struct PinnedVersionsTests {
  private static let mark = "7c31f0a2b94e"

  private func versions(
    _ files: MemoryFileSystem, of path: String = "/plan.yaml", at seconds: Int64 = 0
  ) throws -> Versions {
    try Versions(of: path, on: .test(files, at: seconds), limit: 1)
  }

  private func laid() throws -> MemoryFileSystem {
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in
      try state.addFile("/plan.yaml", "nu", permissions: 0o640)
    }
    try versions(files).pin(Array("set".utf8), as: Self.mark)
    return files
  }

  private func texts(_ versions: Versions) throws -> [String] {
    try versions.pinned(Self.mark).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `no number of saves throws one away`() throws {
    let files = try laid()
    for second in 1...50 {
      try versions(files, at: Int64(second)).keep(Array("\(second)".utf8), because: .before)
    }
    let versions = try versions(files, at: 60)
    #expect(try versions.list().count == 1)
    #expect(try versions.pinned() == [Self.mark])
    #expect(try texts(versions) == ["set"])
  }

  @Test func `whoever may read the plan may read them, and nobody else`() throws {
    let files = try laid()
    let versions = try versions(files)
    let path = "\(versions.pinnedFolder)/\(Self.mark).yaml"
    #expect(try files.status(path, followingLinks: true).permissions == 0o640)
    #expect(try files.status(versions.pinnedFolder, followingLinks: true).permissions == 0o750)
  }

  @Test func `forgetting leaves them, unless they are to go, too`() throws {
    let files = try laid()
    try versions(files).keep(Array("før".utf8), because: .before)
    try versions(files).forget()
    #expect(try versions(files).list().isEmpty)
    #expect(try texts(versions(files)) == ["set"])
    try versions(files).unpin()
    #expect(try texts(versions(files)).isEmpty && versions(files).pinned().isEmpty)
  }

  @Test func `a plan that got another name finds its own`() throws {
    let files = try laid()
    try files.peek { state throws(FileError) in try state.addFile("/ny.yaml", "nu") }
    let renamed = try versions(files, of: "/ny.yaml")
    #expect(try renamed.pinned().isEmpty)
    #expect(try texts(renamed) == ["set"])
  }

  /// The mark comes out of a file.
  @Test(arguments: [
    "", "7c31f0a2b94", "7C31F0A2B94E", "../../../a/b", "7c31f0a2b94e.", "7c31f0a2b9 e",
    "7c31f0a2b9\u{0}e", "7c31f0a2b94ee",
  ])
  func `only a mark is one`(text: String) throws {
    let files = try laid()
    let versions = try versions(files)
    #expect(!Versions.isMark(text))
    #expect(try versions.pinned(text).isEmpty)
    #expect(throws: FileError.self) { try versions.pin([1], as: text) }
    #expect(try versions.pinned() == [Self.mark])
  }

  @Test func `what is damaged gives way`() throws {
    let files = try laid()
    try versions(files).pin(Array("set igen".utf8), as: Self.mark)
    #expect(try texts(versions(files)) == ["set igen"])
  }
}

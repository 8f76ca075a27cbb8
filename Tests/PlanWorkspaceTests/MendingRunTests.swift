import PlanStore
import PlanWorkspace
import TestSupport
import Testing

/// Mending, on a disk in memory with two people at it.
struct MendingRunTests {
  private static let plan = """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    center: { id: huset, navn: Huset }
    lokale-mål:
      - id: M1
        titel: Aftensmad i ro
        tema: samspil
        frist: 1. december 2016

    """

  private let files = MemoryFileSystem()
  private let karen = TestMachine(pid: 1, user: "Karen Holm", others: [2])
  private let bo = TestMachine(pid: 2, user: "Bo Lund", others: [1])

  private func run() throws -> MendingRun {
    for name in ["/a.yaml", "/b.yaml"] {
      try files.peek { (state) throws(FileError) in try state.addFile(name, Self.plan) }
    }
    var place = Workplace()
    place.disk = .test(files, machine: bo)
    let library = GuideLibrary(folders: [], files: files)
    return MendingRun(PlanRunner(PlanInput(files: files), library: library), at: place)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try files.read(path, limit: 1 << 20), as: UTF8.self)
  }

  @Test func `leaves a plan that somebody else has open, says who, and mends the others`() throws {
    let run = try run()
    guard
      case .held(let lock) = try PlanLock.acquire(
        for: "/a.yaml", on: .test(files, machine: karen, at: 77))
    else { throw WorkspaceProblem.mending(.inputIsNoFile) }
    var shown: [String] = []
    let outcome = try run.mend(["/a.yaml", "/b.yaml"]) { round in
      shown += round.map(\.path)
      return true
    }
    let holder = Holder(process: karen.current, since: Moment(seconds: 77))
    #expect(outcome.problems == [.mending(.taken(path: "/a.yaml", by: holder))])
    #expect(outcome.problems[0].description.contains("Karen Holm"))
    #expect(try text("/a.yaml") == Self.plan)
    #expect(outcome.files == ["/b.yaml"] && shown == ["/b.yaml"])
    #expect(try text("/b.yaml").contains("2016-12-01"))
    try lock.release()
    // No lock of ours is left behind either.
    let again = try run.mend(["/a.yaml", "/b.yaml"]) { _ in true }
    #expect(again.problems.isEmpty && again.files == ["/a.yaml"])
    #expect(
      try files.peek { (state) throws(FileError) in try state.names(in: "/") }.filter {
        $0.hasSuffix(".lås")
      } == [])
  }

  @Test func `leaves a plan that somebody opens while it asks`() throws {
    var lock: PlanLock?
    let outcome = try run().mend(["/a.yaml", "/b.yaml"]) { _ in
      if case .held(let held) = try PlanLock.acquire(
        for: "/a.yaml", on: .test(files, machine: karen, at: 77))
      {
        lock = held
      }
      return true
    }
    #expect(lock != nil)
    let holder = Holder(process: karen.current, since: Moment(seconds: 77))
    #expect(outcome.problems == [.mending(.taken(path: "/a.yaml", by: holder))])
    #expect(outcome.files == ["/b.yaml"])
    #expect(try text("/a.yaml") == Self.plan)
  }

  @Test func `leaves everything where that is not wanted`() throws {
    let outcome = try run().mend(["/a.yaml"]) { _ in false }
    #expect(outcome.hadSomething && outcome.count == 0 && outcome.problems.isEmpty)
    #expect(try text("/a.yaml") == Self.plan)
  }

  @Test func `overwrites nothing that could not be kept`() throws {
    let run = try run()
    // Where the versions' folder should be, there is a file.
    try files.peek { (state) throws(FileError) in try state.addFile("/.aarsplan-versioner", "") }
    let outcome = try run.mend(["/a.yaml"]) { _ in true }
    guard case .mending(.notSaved("/a.yaml", _))? = outcome.problems.first else {
      Issue.record("\(outcome.problems)")
      return
    }
    #expect(outcome.files.isEmpty)
    #expect(try text("/a.yaml") == Self.plan)
  }
}

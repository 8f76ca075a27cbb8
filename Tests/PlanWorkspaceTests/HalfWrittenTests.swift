import PlanFormat
import PlanModel
import PlanStore
import Synchronization
import TestSupport
import Testing

@testable import PlanWorkspace

/// A plan that an editor is in the middle of writing counts when it is whole.
@Suite struct HalfWrittenTests {
  /// Saves an answer while half of the file stands there; the rest comes, or not, while it is waited
  /// for.
  private func save(finishing: Bool) throws -> (plan: Plan, isMerged: Bool, isTold: Bool) {
    let text = try ScratchFolder(at: Repository.path + "/Samples/planer").text("solstraalen.yaml")
    let half = String(text.prefix(while: { _ in true }).prefix(text.count * 2 / 3))
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in try state.addFile("/plan.yaml", text) }
    let pauses = Mutex(0)
    let disk = Disk.test(files) { _ in
      let count = pauses.withLock { count in
        count += 1
        return count
      }
      guard finishing, count == 3 else { return }
      try? files.peek { state throws(FileError) in
        state.writeAsOthers("/plan.yaml", text + "# færdig\n", inPlace: true)
      }
    }
    let guide = try GuideLibrary(folders: []).guide(named: "ledetråd-2016", beside: ".").get().guide
    let loaded = try #require(try LoadedPlan.load("/plan.yaml", on: disk))
    var place = Workplace()
    place.disk = disk
    var desk = PlanDesk(loaded, lock: nil, under: guide, at: place)
    try files.peek { state throws(FileError) in
      state.writeAsOthers("/plan.yaml", half, inPlace: true)
    }
    var mine = loaded.document.plan
    mine.reflections[0].answer = "mit svar"
    let outcome = desk.save(mine, to: nil)
    guard case .merged(let plan, _, _, _, let deletions) = outcome else {
      return (mine, false, false)
    }
    return (deletions?.undoing ?? plan, true, deletions != nil)
  }

  @Test func oneThatIsWrittenToItsEndLosesNothing() throws {
    let result = try save(finishing: true)
    #expect(result.isMerged)
    #expect(result.plan.goals.count == 3)
    #expect(result.plan.reflections[0].answer == "mit svar")
    #expect(!result.isTold)
  }

  /// Half of it for good: what is missing is told, and can be had back.
  @Test func oneThatStaysHalfIsTold() throws {
    let result = try save(finishing: false)
    // Where the cut leaves no YAML, nothing is replaced at all.
    guard result.isMerged else { return }
    #expect(result.isTold)
    #expect(result.plan.goals.count == 3)
  }
}

import PlanStore
import TestSupport
import Testing

@testable import PlanWorkspace

/// Which plans of a folder are looked at.
struct FolderPlansTests {
  @Test func `of too many it takes the first by name, whatever order the disk has`() throws {
    let files = MemoryFileSystem()
    let names = (1000..<1600).map { "plan-\($0).yaml" }
    for name in names.shuffled() {
      try files.peek { (state) throws(FileError) in try state.addFile("/" + name, "") }
    }
    let found = FolderPlans.names(in: "/", on: .test(files))
    #expect(found == Array(names.prefix(FolderPlans.most)))
  }
}

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

  @Test func `a neighbour's file that no plan is as large as is passed over`() throws {
    let files = MemoryFileSystem()
    let head = "format: årsplan/1\nledetråd: ledetråd-2016\n"
    for (id, size) in [
      ("a", FolderPlans.largestNeighbour), ("b", FolderPlans.largestNeighbour + 1),
    ] {
      let plan = head + "center: { id: \(id), navn: \(id.uppercased()) }\n#"
      let text = plan + String(repeating: "x", count: size - plan.utf8.count)
      try files.peek { (state) throws(FileError) in try state.addFile("/\(id).yaml", text) }
    }
    let found = FolderPlans.neighbours(in: "/", but: nil, on: .test(files))
    #expect(found.map(\.id) == ["a"])
  }
}

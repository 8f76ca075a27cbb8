import PlanModel
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

  @Test func `a neighbour's goals with this centre are known, by its id or its name`() throws {
    let files = MemoryFileSystem()
    let plan = """
      format: årsplan/1
      ledetråd: ledetråd-2016
      center: { id: skolen, navn: Skolen }
      lokale-mål:
        - { id: M1, titel: Skolestart, sammen-med: [Solstraalen], fælles: { id: start } }
        - { id: M2, titel: Fritid, sammen-med: [Børnehuset Solstrålen], fælles: { id: fritid } }
        - { id: M3, titel: Andet, sammen-med: [klubben], fælles: { id: andet } }
        - { id: M4, titel: Uden id, sammen-med: [solstraalen] }

      """
    try files.peek { (state) throws(FileError) in try state.addFile("/a.yaml", plan) }
    var own = Centre()
    (own.id, own.name) = ("solstraalen", "Børnehuset Solstrålen")
    let found = FolderPlans.neighbours(in: "/", but: own, on: .test(files))
    #expect(found.flatMap(\.jointGoals).map(\.id) == ["start", "fritid"])
  }
}

import PlanStore
import Testing

@testable import TestSupport

@Suite struct PlanFinderTests {
  @Test func findsPlansInFoldersInByteOrder() throws {
    try ScratchFolder.use { folder in
      try folder.write("b.yaml", "å/plan.yml", "a/Z.YAML", "a/z.yaml", "a/noter.txt")
      try folder.write(".skjult/plan.yaml", ".plan.yaml", ".aarsplan-versioner/a/1.yaml")
      let found = PlanFinder().find([folder.path])
      #expect(folder.relative(found.files) == ["a/Z.YAML", "a/z.yaml", "b.yaml", "å/plan.yml"])
      #expect(found.problems.isEmpty)
    }
  }

  @Test func findsWhatLiesInAFolderItself() throws {
    try ScratchFolder.use { folder in
      try folder.write("b.yaml", "a.yml", "under/c.yaml", ".d.yaml", "noter.txt")
      try folder.link("løs.yaml", to: "findes-ikke")
      try folder.link("også-under", to: "under")
      let found = PlanFinder().find(in: folder.path)
      #expect(folder.relative(found.files) == ["a.yml", "b.yaml"])
      #expect(found.problems.map(\.cause) == [.notFound])
      #expect(PlanFinder().find(in: folder.at("væk")).problems.map(\.cause) == [.notFound])
    }
  }

  @Test func survivesLinksInCircles() throws {
    try ScratchFolder.use { folder in
      try folder.write("z/plan.yaml")
      try folder.link("a", to: "z")
      try folder.link("z/op", to: "..")
      try folder.link("løs.yaml", to: "findes-ikke")
      try folder.link("rundt.yaml", to: "rundt.yaml")
      let found = PlanFinder().find([folder.path])
      #expect(folder.relative(found.files) == ["z/plan.yaml"])
      #expect(found.problems.map(\.cause) == [.notFound, .linkLoop])
    }
  }

  @Test func namedPathsAreTakenOnce() throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", "noter.txt")
      let paths = ["plan.yaml", "./plan.yaml", "", "noter.txt", "mangler.yaml"]
      let found = PlanFinder().find(paths.map { "\(folder.path)/\($0)" })
      #expect(found.files.count == 2)
      #expect(found.problems.map(\.cause) == [.notFound])
    }
  }
}

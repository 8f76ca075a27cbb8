import TestSupport
import Testing

/// A list of centres that is no list of centres.
@Suite struct LargeListTests {
  @Test(arguments: ["tjek", "overblik"])
  func `one above the limit is refused with a message`(command: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: "format: årsplan/1\ncenter: { id: x }\n")
      let cell = String(repeating: "a", count: 16 * 1024 * 1024)
      try folder.write("centre.csv", text: "id;navn\nx;\(cell)\n")
      let run = try ProgramRun([command, "plan.yaml", "--centre", "centre.csv"], in: folder.path)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.contains("centre.csv") && run.errors.contains("over 16 MB"))
    }
  }
}

import TestSupport
import Testing

/// What is too large for its kind is told, and what stands beside it is used.
@Suite struct LargeLineTests {
  @Test(arguments: ["tekst", "ndjson"])
  func `a line that is too long is told with its place, and the others count`(
    format: String
  ) throws {
    try ScratchFolder.use { folder in
      let plan =
        "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { id: a, navn: Hus A }\n"
      try folder.write("a.yaml", text: plan)
      let line = try ProgramRun(["overblik", "a.yaml", "--format", "ndjson"], in: folder.path)
      let long = String(repeating: "x", count: (64 << 20) + 1)
      try folder.write("dele.ndjson", text: "\n\(long)\n\(line.output)")
      let run = try ProgramRun(
        ["overblik", "dele.ndjson", "--format", format], in: folder.path)
      #expect(run.status == 2)
      #expect(run.errors.contains("dele.ndjson, linje 2: den er over 64 MB og bliver ikke læst."))
      #expect(run.output.contains("Hus A") && !run.output.contains("xxxx"))
    }
  }
}

/// A file named as lines of an overview that is something else.
@Suite struct OddLineTests {
  @Test(arguments: ["x", "{\"format\":\"noget/1\",\"indhold\":[1,2,3,4,5,6,7,8,9,10,11,12,13]}"])
  func `the first lines are told with their places, the rest counted`(odd: String) throws {
    try ScratchFolder.use { folder in
      let plan =
        "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { id: a, navn: Hus A }\n"
      try folder.write("a.yaml", text: plan)
      let line = try ProgramRun(["overblik", "a.yaml", "--format", "ndjson"], in: folder.path)
      let rest = String(repeating: "\(odd)\n", count: 249)
      try folder.write("dele.ndjson", text: "\(odd)\n\(line.output)\(rest)")
      let run = try ProgramRun(["overblik", "dele.ndjson"], in: folder.path)
      #expect(run.status == 2 && run.output.contains("Hus A"))
      #expect(run.errors.contains("dele.ndjson, linje 1:") && run.errors.contains("linje 201:"))
      #expect(!run.errors.contains("linje 2:") && !run.errors.contains("linje 202:"))
      #expect(
        run.errors.contains("dele.ndjson: yderligere 50 linjer er ikke en del af et overblik."))
    }
  }
}

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

import TestSupport
import Testing

/// A sample of the files that are made to cost, small: what each command says of them. What they
/// cost at full size, `make bounds` measures.
@Suite(.timeLimit(.minutes(20))) struct CostlyShapeTests {
  @Test func `every command ends by itself and says what is wrong`() throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(
        [
          "-B", Repository.path + "/Tests/Bounds/bounds.py", try ProgramRun.path("aarsplan"),
          folder.path,
          "--kort",
        ], of: "/usr/bin/python3")
      #expect(run.status == 0, "\(run.output)\(run.errors)")
    }
  }
}

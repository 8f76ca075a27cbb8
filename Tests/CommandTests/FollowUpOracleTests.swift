import TestSupport
import Testing

/// `opfølg mangler`, `plan` and `årsberetning` against an oracle that works out the same figures by its
/// own means; `make follow-up` holds them to five hundred folders.
@Suite(.timeLimit(.minutes(20))) struct FollowUpOracleTests {
  @Test func `every figure of twenty random folders is the oracle's`() throws {
    try ScratchFolder.use { folder in
      let scripts = "\(Repository.path)/Tests/FollowUp"
      let made = try ProgramRun(
        ["-B", "\(scripts)/make_folders.py", folder.path, "20"], of: "/usr/bin/python3")
      try #require(made.status == 0, "\(made.errors)")
      let run = try ProgramRun(
        ["-B", "\(scripts)/compare.py", try ProgramRun.path("aarsplan"), folder.path],
        of: "/usr/bin/python3")
      #expect(run.status == 0, "\(run.output)\(run.errors)")
      #expect(run.output == "20 agree, 0 differ\n")
    }
  }

  @Test func `the oracle holds what was worked out by hand`() throws {
    let run = try ProgramRun(
      ["-B", "\(Repository.path)/Tests/FollowUp/check_oracle.py"], of: "/usr/bin/python3")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }
}

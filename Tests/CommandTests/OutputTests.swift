import TestSupport
import Testing

/// A result that cannot be written is no success.
@Suite(.timeLimit(.minutes(20)))
struct OutputTests {
  @Test func `says that the disk is full`() throws {
    let run = try ProgramRun(
      ["-c", "exec \"$0\" skema årsplan > /dev/full", try ProgramRun.path("aarsplan")],
      of: "/bin/sh")
    #expect(run.status == 2 && run.errors.contains("kunne ikke skrives"))
  }

  @Test func `ends by the signal when nobody reads`() throws {
    let run = try ProgramRun(
      [
        "-c", "{ \"$0\" skema årsplan; echo $? >&2; } | true; exit 0",
        try ProgramRun.path("aarsplan"),
      ], of: "/bin/sh")
    // 141 is 128 and the number of SIGPIPE; 0 where the writing was done before the reader left.
    #expect(["141\n", "0\n"].contains(run.errors))
  }
}

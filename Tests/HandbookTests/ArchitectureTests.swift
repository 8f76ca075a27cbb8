import Foundation
import TestSupport
import Testing

/// The page for those who carry the code on: its table of rooms is the package's, and the edits of its
/// worked examples fit the sources as they are. `make examples` also does them.
@Suite struct ArchitectureTests {
  @Test func `the rooms are the package's, and every edit fits`() throws {
    let script = "\(Repository.path)/Tests/Examples/examples.py"
    let run = try ProgramRun(
      ["-B", script, "check"], of: "/usr/bin/python3",
      environment: ProcessInfo.processInfo.environment)
    #expect(run.errors == "")
    #expect(run.output.split(separator: "\n").count == 4)
    #expect(run.status == 0)
  }
}

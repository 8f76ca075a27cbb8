import Foundation
import TestSupport
import Testing

/// Behind an Enter that somebody types nothing is waited for; behind one that came with a block of
/// lines, more of the block is.
@Suite struct TypedEnterTests {
  private static let tracer = "/usr/bin/strace"
  /// `poll` on the keyboard alone is the wait for more of a block.
  private static let wait = "poll([{fd=0, events=POLLIN}], 1, 30)"

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: tracer), "strace is not installed"),
    arguments: [true, false])
  func `only a block is waited for`(isTyped: Bool) throws {
    try ScratchFolder.use { folder in
      let trace = folder.at("spor")
      let probe = try TerminalProgram(
        Self.tracer, ["-f", "-qq", "-e", "trace=poll", "-o", trace, Probe.path],
        environment: Probe.environment)
      try probe.expect("Svar 1")
      for number in 1...3 {
        let answer = "svar nummer \(number)"
        if isTyped {
          try probe.type(answer)
          try probe.expect(answer)
          // Longer than the bytes of a block lie apart.
          usleep(50_000)
          try probe.type("\r")
        } else {
          try probe.type(answer + "\r")
        }
        try probe.expect("SVAR <\(answer)>")
        try probe.expect("Svar \(number + 1)")
      }
      let calls = try String(contentsOfFile: trace, encoding: .utf8)
      #expect(calls.contains("poll("))
      #expect(calls.contains(Self.wait) != isTyped)
    }
  }
}

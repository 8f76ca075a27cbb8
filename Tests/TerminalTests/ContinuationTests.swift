import Testing

@testable import TerminalSession

/// Lines that end with a backslash.
@Suite struct ContinuationTests {
  @Test(
    "a line that goes on", arguments: [("a\\", true), ("a\\\\", false), ("\\", true), ("", false)])
  func goesOn(_ line: String, _ goesOn: Bool) { #expect(line.goesOn == goesOn) }
}

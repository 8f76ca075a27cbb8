import TestSupport
import TextLayout
import Testing

/// What is said beside a result, in windows of other widths.
@Suite(.timeLimit(.minutes(20))) struct WindowTests {
  /// The lines that a command shows in a window.
  private func lines(_ arguments: [String], columns: Int) throws -> [String] {
    let program = try TerminalProgram(
      try ProgramRun.path("aarsplan"), arguments,
      environment: ["LANG": "C.UTF-8", "TERM": "xterm", "TZ": "Europe/Copenhagen"],
      columns: columns)
    _ = try program.end()
    return program.unread.split(whereSeparator: \.isNewline).map(String.init)
  }

  private static let sample = "\(Repository.path)/Samples/planer/vej-og-park.yaml"

  @Test(arguments: [50, 80])
  func `findings and summary are broken at words`(columns: Int) throws {
    let lines = try lines(["tjek", Self.sample], columns: columns)
    // A path stays whole, whatever the window.
    for line in lines where !line.contains("/") {
      #expect(line.columns <= columns, "\(line)")
    }
    #expect(lines.contains { $0.hasPrefix("1 plan er tjekket: ") })
    #expect(lines.contains { $0.hasPrefix("  Mål ") })
    #expect(lines.contains { $0.contains("»aarsplan skriv") || $0.contains(":næste") })
    #expect(!lines.contains { $0.contains("lokale-mål[") || $0.contains("^^^") })
    let text = lines.joined(separator: "\n")
    #expect(text.contains("\n    ") && text.contains("\n  "))
  }

  @Test(arguments: [50, 80])
  func `an error is broken at words`(columns: Int) throws {
    let lines = try lines(["tjek", Self.sample, "--siden", Self.sample], columns: columns)
    #expect(lines.first?.hasPrefix("aarsplan:") ?? false)
    #expect(lines.count > 1 && lines.dropFirst().allSatisfy { $0.hasPrefix("  ") })
  }

  @Test func `brief findings are one line each`() throws {
    let lines = try lines(["tjek", Self.sample, "--kort"], columns: 50)
    #expect(lines.count { $0.hasPrefix(Self.sample) && $0.hasSuffix("]") } > 10)
    #expect(!lines.contains { $0.contains("^") })
  }

  @Test(arguments: [50, 80])
  func `findings in the words of the conversation are led by the gravest`(columns: Int) throws {
    let broken = "\(Repository.path)/Samples/planer/borgerservice.yaml"
    let lines = try lines(["tjek", broken, "--enkel"], columns: columns)
    let levels = lines.filter { $0.wholeMatch(of: /\d+ (?:fejl|advarsel|advarsler|råd)/) != nil }
    #expect(levels.first?.hasSuffix(" fejl") == true)
    #expect(!lines.contains { $0.contains(" · ") || $0.contains("\u{1B}") })
    #expect(lines.contains { $0.contains("--forklar") })
  }

  @Test func `plain findings say in words what they are about`() throws {
    let lines = try lines(["tjek", Self.sample, "--enkel", "--format", "tekst"], columns: 80)
    #expect(!lines.contains { $0.contains("^") || $0.contains(" | ") })
    #expect(lines.contains { $0.hasPrefix("  Det drejer sig om »") })
  }
}

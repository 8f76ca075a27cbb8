import DanishText
import PlanFormat
import PlanModel
import PlanRules
import TestSupport
import Testing

@testable import PlanOverview

/// Where the checker says that all texts of a plan are clean, nothing in it is to be cleaned.
@Suite struct SeenCleanTests {
  private static let pieces = [
    "børn ", "Å", "1", "31", "0102", "010203", "1234", "010203-1234", "-", " ", ".", "/", "–", "\n",
    "\n\n", "\t", "\u{a0}", "\u{ad}", "\u{200b}", "👩\u{200d}🚒", "\u{85}", "\u{2028}", "…", "é",
    "e\u{301}", "M1", "2016-06-30", "''", "\\x31", "\\\n", "#", ": ",
  ]
  /// How a value may be written in YAML: what stands before it, and what takes a line's end's place.
  private static let styles = [
    (before: "|\n    ", lineEnd: "\n    ", after: "\n"),
    (before: ">-\n    ", lineEnd: "\n    ", after: "\n"),
    (before: "'", lineEnd: "\n      ", after: "'\n"),
    (before: "\"", lineEnd: "\n   ", after: "\"\n"),
    (before: "", lineEnd: "\n        ", after: "\n"),
  ]

  @Test func `what the checker saw is right`() throws {
    var random = SeededGenerator(seed: 24)
    let checker = Checker(guide: nil)
    var outcomes = [0, 0, 0]
    for round in 0..<6000 {
      let text = (0..<Int.random(in: 0...5, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let style = Self.styles[round % Self.styles.count]
      let value = text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: style.lineEnd)
      let file = """
        format: årsplan/1
        lokale-mål:
        - id: M1
          titel: \(style.before)\(value)\(style.after)
        """
      let document = PlanDocument.read(Array(file.utf8))
      let result = checker.check(
        document.plan, bytes: document.text, formatFindings: document.problems,
        locate: document.located)
      let isClean = CleanText.isClean(document.plan)
      if result.hasOnlyCleanTexts { #expect(isClean, "\(file.debugDescription)") }
      outcomes[result.hasOnlyCleanTexts ? 0 : isClean ? 1 : 2] += 1
    }
    // Nearly all clean plans are seen to be so, and there are some of each kind.
    #expect(outcomes[0] > 1000 && outcomes[2] > 500, "\(outcomes)")
  }

  @Test func `a number is found in a file of any character set`() {
    let text = "format: årsplan/1\nlokale-mål:\n- id: M1\n  titel: Ring til 010203-1234\n"
    let wide: [UInt8] = [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    let latin = text.replacing("010203-1234", with: "010203\u{a0}1234").unicodeScalars
      .map { UInt8(truncatingIfNeeded: $0.value) }
    for bytes in [Array(text.utf8), wide, latin] {
      let document = PlanDocument.read(bytes)
      let result = Checker(guide: nil).check(
        document.plan, bytes: document.text, formatFindings: document.problems,
        locate: document.located)
      #expect(!result.hasOnlyCleanTexts)
      let found = result.findings.filter { $0.rule == "cpr-nummer" }
      #expect(found.map(\.place?.start.line) == [4])
    }
  }
}

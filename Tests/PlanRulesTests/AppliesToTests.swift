import PlanModel
import Testing

@testable import PlanRules

/// A theme that is not for a centre asks nothing of it.
struct AppliesToTests {
  private static let rules: Set = ["tema-uden-mål", "ubesvaret-tema", "for-få-mål"]

  private func found(_ centres: String, kind: String = "daginstitution") -> [String] {
    let guide =
      ExampleTexts.guide
      .replacing("    titel: Trivsel", with: "    gælder-for: [\(centres)]\n    titel: Trivsel")
      + "krav: { mål-pr-tema: { mindst: 2 } }\n"
    let plan = ExampleTexts.plan
      .replacing("  navn: Børnehuset", with: "  type: \(kind)\n  navn: Børnehuset")
      .replacing("    tema: samspil", with: "    tema: samspil\n    også: [trivsel]")
    let bare = plan.before("bevidste-fravalg:")
    let run = ExampleRun(plans: [bare], guide: guide)
    return run.findings.filter { Self.rules.contains($0.rule) && $0.message.contains("Trivsel") }
      .map(\.rule).sorted()
  }

  @Test(arguments: ["", "solstraalen", "skole, daginstitution", "SOLSTRAALEN", "Daginstitution"])
  func `a theme for all, for this centre or for its type asks`(centres: String) {
    #expect(found(centres) == ["tema-uden-mål", "ubesvaret-tema"])
  }

  @Test(arguments: ["jobcenter", "skole, jobcenter"])
  func `a theme for others does not`(centres: String) { #expect(found(centres) == []) }
}

extension String {
  /// What stands before a word.
  fileprivate func before(_ word: String) -> String {
    String(self[..<(firstRange(of: word)?.lowerBound ?? endIndex)])
  }
}

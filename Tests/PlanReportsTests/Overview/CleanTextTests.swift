import DanishText
import TestSupport
import Testing

@testable import PlanOverview

/// The gate into the overview, with its quick look, lets pass what the two gates behind it let pass.
@Suite struct CleanTextTests {
  private static let pieces = [
    "a", "børn ", "Å", "1", "0", "31", "0102", "010203", "1234", "-", " ", ".", "/", "–", "\n",
    "\t",
    "\u{a0}", "\u{ad}", "\u{200b}", "\u{200d}", "\u{7f}", "\u{85}", "\u{1}", "\u{2028}", "»", "…",
    "👩\u{200d}🚒", "é", "e\u{301}", "\u{feff}", "ÿ", "\u{e0041}", "M1", "2016-06-30",
  ]

  @Test func `the quick look changes nothing`() {
    var random = SeededGenerator(seed: 11)
    var clean = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...9, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let isClean = !HiddenCharacters.areIn(text) && CPRNumber.hits(in: text).isEmpty
      if isClean { clean += 1 }
      #expect(CleanText.isClean(text) == isClean, "\(text.debugDescription)")
    }
    // Both outcomes are common.
    #expect((2000...18_000).contains(clean))
  }
}

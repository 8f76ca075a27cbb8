import Testing
import TextLayout

/// What is too long for a window is broken at words, and only that.
@Suite struct WindowFitTests {
  @Test(arguments: [
    ("", ""), ("kort", "kort"), ("to  blanke og   tre", "to  blanke og   tre"),
    ("en linje som er for lang til vinduet", "en linje som er\n  for lang til\n  vinduet"),
    ("  rykket ind og alt for lang", "  rykket ind og\n    alt for lang"),
    ("en\nto\n", "en\nto\n"),
    ("kort\nen linje som er for lang", "kort\nen linje som er\n  for lang"),
  ])
  func `broken to twenty columns`(text: String, expected: String) {
    #expect(text.fitted(to: 20) == expected)
  }
}

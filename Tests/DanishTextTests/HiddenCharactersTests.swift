import DanishText
import Testing

/// Characters that nobody sees, and texts as messages may show them.
struct HiddenCharactersTests {
  @Test(
    arguments: [
      "a\u{200b}b", "a\u{202e}b", "a\u{2066}b", "\u{feff}a", "a\u{0}b", "a\u{1b}[31m", "a\u{7f}",
      "a\u{85}b", "ar\u{ad}bejde", "a\u{200d}b", "a\u{e0041}", "\r", "a\u{061c}",
    ])
  func `are found and taken out`(text: String) {
    #expect(HiddenCharacters.areIn(text))
    #expect(!HiddenCharacters.areIn(HiddenCharacters.removed(from: text)))
  }

  @Test(arguments: ["", "æøå ÆØÅ é – … »«", "a\n\tb", "38 %", "👨‍👩‍👧", "❤️‍🔥", "👍🏽", "日本", "a\u{301}"])
  func `are not seen in plain text`(text: String) {
    #expect(!HiddenCharacters.areIn(text))
  }

  @Test(
    arguments: [
      ("samspil", "samspil"), ("a\nb  c", "a b c"), ("x\u{202e}y", "xy"),
      ("Mette 010203-1234", "Mette ******-****"),
      (
        String(repeating: "å", count: 40),
        String(repeating: "å", count: 40)
      ),
      (String(repeating: "å", count: 41), String(repeating: "å", count: 39) + "…"),
      ("010203\u{200b}-1234", "******-****"), ("", ""),
    ])
  func `a mention is short, plain and without numbers`(text: String, mention: String) {
    #expect(text.mention == mention)
  }

  @Test func `a mention of one endless character is short too`() {
    let text = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(text.mention.utf8.count < 1000)
  }
}

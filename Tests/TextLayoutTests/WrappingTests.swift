import TextLayout
import Testing

/// Where lines break, and where they do not.
struct WrappingTests {
  @Test(arguments: [
    ("Vi ses den 29. februar 2016 igen", 20, ["Vi ses den", "29. februar 2016", "igen"]),
    ("fra 38 % til 60 %", 8, ["fra 38 %", "til 60 %"]),
    ("mødet er kl. 14.30", 12, ["mødet er", "kl. 14.30"]),
    ("han er nr. 7. Hun kom", 13, ["han er nr. 7.", "Hun kom"]),
    ("", 10, [""]), ("a\n\nb", 10, ["a", "", "b"]),
  ])
  func `breaks between words that may part`(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(arguments: [
    ("mødet er den 29. Vi ses", 16, ["mødet er den 29.", "Vi ses"]),
    ("den 29. æble", 8, ["den", "29. æble"]), ("den 29. Æble", 8, ["den 29.", "Æble"]),
    ("29. 30. 31.", 7, ["29. 30.", "31."]), ("nr. 7", 4, ["nr.", "7"]),
  ])
  func `a date stays whole, and a sentence's last number is none`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(text.wrapped(to: width) == lines)
  }

  /// Plain stretches are cut by bytes, what is between them by characters.
  @Test(arguments: ["a", "æ", "a\u{301}", "日", "👍🏽", "\u{301}"])
  func `a long word is cut to the width, whatever is in it`(sign: String) {
    let plain = String(repeating: "x", count: 150)
    let word = plain + sign + plain + sign + sign + plain
    let lines = word.wrapped(to: 20)
    #expect(lines.joined() == word)
    #expect(lines.allSatisfy { $0.columns <= 20 && !$0.isEmpty })
    #expect(lines.dropLast().allSatisfy { $0.columns >= 19 })
  }

  @Test func `puts a bullet before the first line only`() {
    #expect("en to tre".wrapped(to: 8, first: "- ") == ["- en to", "  tre"])
  }

  @Test(arguments: [
    (
      "Fredag den 4. december. Der var ingen syge, men det var ikke det. Det var\nat ingen gik.",
      "Fredag den 4. december. Der var ingen syge, men det var ikke det. Det var at ingen gik."
    ),
    ("Kort linje\nog en til", "Kort linje\nog en til"),
    (
      "En lang linje som er skrevet helt ud til kanten af vinduet her\n- et punkt",
      "En lang linje som er skrevet helt ud til kanten af vinduet her\n- et punkt"
    ),
    (
      "En lang linje som er skrevet helt ud til kanten af vinduet her\n\nNyt afsnit",
      "En lang linje som er skrevet helt ud til kanten af vinduet her\n\nNyt afsnit"
    ),
    (
      "En lang linje som er skrevet helt ud til kanten af vinduet her\n2. et punkt",
      "En lang linje som er skrevet helt ud til kanten af vinduet her\n2. et punkt"
    ),
  ])
  func `takes out the breaks that served a window`(text: String, expected: String) {
    #expect(text.reflowed == expected)
  }
}

/// Small tables.
struct TextTableTests {
  private let table = TextTable(
    headings: ["Id", "Titel"], rows: [["a", "Den første"], ["længere", "Den anden"]])

  @Test func `aligns columns`() {
    #expect(
      table.lines(width: 40) == ["Id       Titel", "a        Den første", "længere  Den anden"])
  }

  @Test func `puts one under the other in a narrow window`() {
    #expect(
      table.lines(width: 12) == [
        "Id: a", "Titel: Den første", "", "Id: længere", "Titel: Den anden",
      ])
  }

  @Test func `reads aloud`() {
    #expect(table.sentences == ["Id: a; Titel: Den første", "Id: længere; Titel: Den anden"])
  }

  @Test(arguments: [
    ("a\nb", "a\nb"), ("a\n\n\nb", "a\n\n\nb"), ("a\n\n\n\n\n\nb", "a\n\n\nb"),
    ("\n\n\n\n\n", "\n\n\n"), ("a\n\n\n\nb\n\nc\n\n\n\n\nd", "a\n\n\nb\n\nc\n\n\nd"),
  ])
  func `of empty lines two in a row are shown`(text: String, shown: String) {
    #expect(text.wrapped(to: 40).joined(separator: "\n") == shown)
    #expect(text.reflowed == shown)
  }
}

import Testing

@testable import TextLayout

/// The width, the breaking and the cleaning of text.
@Suite struct TextTests {
  @Test(
    "columns",
    arguments: [
      ("", 0), ("abc", 3), ("æøå", 3), ("a\u{30A}", 1), ("日本", 4), ("😀", 2), ("🇩🇰", 2),
      ("e\u{301}\u{302}", 1), ("👍🏽", 2),
    ])
  func columns(_ text: String, _ columns: Int) { #expect(text.columns == columns) }

  @Test(
    "lines",
    arguments: [
      ("en to tre", 6, ["en to", "tre"]),
      ("i alt 38 % af dem", 9, ["i alt", "38 % af", "dem"]),
      ("mødet er kl. 14.30", 13, ["mødet er", "kl. 14.30"]),
      ("ny velfærden – sammen", 12, ["ny", "velfærden –", "sammen"]),
      ("velfærden – sammen", 10, ["velfærden", "– sammen"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("日本語日本", 5, ["日本", "語日", "本"]),
      ("a\n\nb", 10, ["a", "", "b"]),
      ("  mange   mellemrum ", 20, ["mange mellemrum"]),
      ("op til 12 %, ja", 9, ["op til", "12 %, ja"]), ("fra 12 kroner", 9, ["fra 12", "kroner"]),
      ("det er … ………… slut", 7, ["det", "er …", "…………", "slut"]),
      ("…………", 3, ["………", "…"]),
      ("a\u{301}\u{301}b\u{301} c", 2, ["a\u{301}\u{301}b\u{301}", "c"]),
      ("", 5, [""]),
    ])
  func wrapping(_ text: String, _ width: Int, _ lines: [String]) {
    let wrapped = LineWrapper(width: width).lines([Run(text)])
    #expect(wrapped.map { $0.map(\.text).joined() } == lines)
  }

  @Test("words of two inks stay together where no space is between them")
  func inks() {
    let runs = [Run("Skriv ", .quiet), Run(":hjælp", .accent), Run(", hvis", .quiet)]
    let lines = LineWrapper(width: 14).lines(runs)
    #expect(lines.map { $0.map(\.text).joined() } == ["Skriv :hjælp,", "hvis"])
  }

  @Test(
    "what is seen of a text",
    arguments: [
      ("ren tekst æøå", "ren tekst æøå"), ("a\tb", "a b"), ("a\r\nb\rc", "a\nb\nc"),
      ("\u{1B}[31m", "␛[31m"), ("a\u{202E}b", "a<U+202E>b"), ("\u{FEFF}x", "<U+FEFF>x"),
      ("sam\u{AD}arbejde", "samarbejde"), ("❤\u{FE0F}", "❤"), ("a\u{7F}\u{85}", "a␡<U+0085>"),
      ("\r\r\n\n\r", "\n\n\n\n"), ("å\u{202E}\u{2028}\u{202E}", "å<U+202E><U+2028><U+202E>"),
      ("\u{3164}", "<U+3164>"), ("\u{E0041}", "<U+E0041>"), ("a\u{30A}", "a\u{30A}"),
    ])
  func visible(_ text: String, _ seen: String) { #expect(text.visibleForm == seen) }

  @Test("each character is shown as it is, but for what nobody can see")
  func everyCharacter() {
    let leftOut: Set<UInt32> = [0xAD, 0xFE0E, 0xFE0F, 0x200D]
    let unseen: Set<Unicode.GeneralCategory> = [
      .control, .format, .lineSeparator, .paragraphSeparator,
    ]
    let wrong = (UInt32(0x20)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let properties = scalar.properties
      let isHidden =
        leftOut.contains(scalar.value) || properties.isDefaultIgnorableCodePoint
        || unseen.contains(properties.generalCategory)
      return (String(scalar).visibleForm.unicodeScalars.first == scalar) == isHidden
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "whether a text is wider than so many columns, without all of it being measured",
    arguments: [
      "", "abc", "æøå", "a\u{30A}\u{301}b", "日本語", "😀🇩🇰👍🏽", "…………", "ab–cd", "\u{301}\u{301}",
    ])
  func widerThan(_ text: String) {
    for columns in 0...12 {
      #expect(text.takesMore(than: columns) == (text.columns > columns))
      let parts = [Run(text, .strong), Run("x")]
      #expect(Word(parts: parts).takesMore(than: columns) == (text.columns + 1 > columns))
    }
  }

  @Test("what is put on a line for editing has nothing hidden in it, and nothing added")
  func editable() {
    #expect("a\u{202E}b\u{1B}[0mc\nd".editableForm == "ab[0mc\nd")
  }
}

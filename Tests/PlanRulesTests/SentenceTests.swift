import Testing

@testable import PlanRules

/// What counts as a sentence and as a list item in `svær-tekst`. Words of six letters and fewer
/// make LIX the number of words a sentence.
struct SentenceTests {
  /// LIX of a text with short words only: words a sentence.
  private static func wordsPerSentence(_ text: String) -> Int {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scan = TextScan(bytes)
      scan.run()
      return scan.lix
    }
  }

  /// Four sentences of five words with this around and between them.
  private static func four(_ before: String, _ after: String, between: String = " ") -> String {
    Array(repeating: "\(before)Vi ser det hver dag\(after)", count: 4).joined(separator: between)
  }

  @Test(
    arguments: [
      ("", "."), ("", "!"), ("", "?"), ("", "…"), ("»", ".«"), ("«", ".»"), ("”", ".”"),
      ("“", ".”"),
      ("„", ".“"), ("\"", ".\""), ("'", ".'"), ("’", ".’"), ("‘", ".’"), ("(", ".)"), ("[", ".]"),
      ("»", "«."), ("(»", ".«)"), ("", ".»"), ("*", ".*"),
    ])
  func `ends before quotation marks and brackets`(before: String, after: String) {
    #expect(Self.wordsPerSentence(Self.four(before, after)) == 5)
  }

  @Test(
    arguments: [
      " ", "  ", "\u{a0}", "\u{202f}", "\u{2009}", "\u{2003}", "\u{3000}", "\t", "\n", "\n\n",
      "\r\n",
      " \u{a0}", "\u{200b} ",
    ])
  func `ends before spaces of every kind`(between: String) {
    #expect(Self.wordsPerSentence(Self.four("", ".", between: between)) == 5)
    #expect(Self.wordsPerSentence(Self.four("»", ".«", between: between)) == 5)
  }

  @Test(
    arguments: [
      "jf.", "jvf.", "ift.", "hhv.", "mhp.", "mht.", "bl.a.", "f.eks.", "fx.", "ca.", "dvs.", "kl.",
      "nr.", "evt.", "vedr.", "inkl.", "ekskl.", "pga.", "tlf.", "maks.", "min.", "ifm.", "ifb.",
      "iht.", "vha.", "pba.", "iflg.", "pkt.", "kap.", "afd.", "Hr.", "Dr.", "B.", "P.A.", "p.t.",
      "pct.", "osv.", "m.fl.", "m.m.", "mv.", "stk.", "kr.", "mio.", "mia.", "o.l.", "Bl.a.", "JF.",
    ])
  func `does not end with an abbreviation`(word: String) {
    // Ten words: the abbreviation with its letters apart counts for as many words as it has parts.
    let parts = word.split(separator: ".").count
    #expect(Self.wordsPerSentence("Vi ser det \(word) Aula hver dag i juni.") == 8 + parts)
  }

  @Test(arguments: ["pct.", "osv.", "m.fl.", "m.m.", "mv.", "kr.", "mio. kr.", "stk."])
  func `ends with an abbreviation that stands behind its words`(word: String) {
    let parts = word.split { ". ".contains($0) }.count
    let text = "Vi har en to tre fire fem \(word) Det er nok til det hele."
    #expect(Self.wordsPerSentence(text) == (13 + parts) / 2)
  }

  @Test(
    arguments: [
      "Vi ser 6.000 af dem her nu.", "Vi ser dem d. 30. juni i år.", "Vi ser dem kl. 14 hver dag.",
      "Vi går i 5. klasse hver dag.", "Se a.b.dk når du har tid.",
      "»Kom nu.«, siger hun til os alle.", "»Kom nu.« siger hun til os alle.",
    ])
  func `does not end inside numbers, dates and names`(text: String) {
    #expect(Self.wordsPerSentence(text) >= 7)
  }

  @Test func `ends with the word I and with short words`() {
    #expect(Self.wordsPerSentence("Det tager du del i. Det gør vi med.") == 4)
    #expect(Self.wordsPerSentence("Det kan kun I. Det gør vi ikke.") == 4)
  }

  // MARK: Lists

  @Test(
    arguments: [
      "- ", "* ", "+ ", "– ", "— ", "• ", "•", "•\t", "•\u{a0}", "■ ", "■", "▪ ", "▪\t", "◦ ", "● ",
      "○ ",
      "‣ ", "· ", "·\t", "→ ", "➢ ", "➤ ", "► ", "✓ ", "✔ ", "❖ ", "☐ ", "☑ ", "o ", "o\t",
      "o\u{a0}",
      "\u{f0b7} ", "\u{f0a7}\t", "1. ", "1.\t", "1.\u{a0}", "12. ", "1) ", "(1) ", "a) ", "a. ",
      "(a) ",
      "iv) ", "ii. ", "  - ", "\t- ", "\u{a0}• ", "-\u{202f}", "-\t", "□ ", "◆ ", "> ",
    ])
  func `a line with a bullet counts for nothing`(bullet: String) {
    let line = "\(bullet)Nærvær, omsorg og medbestemmelse for alle børn og voksne i institutionen"
    #expect(Self.wordsPerSentence(Array(repeating: line, count: 9).joined(separator: "\n")) == 0)
    let around = "Vi ser det hver dag.\n\(line)\n\(line)\nVi ser det hver dag."
    #expect(Self.wordsPerSentence(around) == 5)
  }

  @Test(
    arguments: [
      "Og ", "I ", "ok ", "-ske ", "1.000 ", "2016. ", "abc) ", "(og) ", "*", "A. ", "0,5 ",
    ])
  func `a line without one counts`(start: String) {
    #expect(Self.wordsPerSentence("\(start)vi ser det hver dag") >= 5)
  }

  @Test func `lines below a bullet that are indented further belong to it`() {
    let list = "- Nærvær, omsorg og tryghed\n  for alle børn\n- Dialog"
    #expect(Self.wordsPerSentence("Vi ser det hver dag.\n\(list)\nVi ser det hver dag.") == 5)
  }

  @Test func `what is indented no further than the bullet does not`() {
    #expect(Self.wordsPerSentence("- Nærvær\nVi ser det hver dag i år.") == 7)
    #expect(Self.wordsPerSentence("  - Nærvær\n  Vi ser det hver dag i år.") == 7)
  }

  @Test func `a list that was folded into one line counts for nothing either`() {
    let folded = "Vi ser det hver dag: • nærvær og omsorg • dialog og medansvar ▪ tryghed"
    #expect(Self.wordsPerSentence(folded) == 5)
    #expect(Self.wordsPerSentence("Fra 72 → 76 hver dag i år") == 7)
  }
}

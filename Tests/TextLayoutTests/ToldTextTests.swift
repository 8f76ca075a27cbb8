import Testing

@testable import TextLayout

/// The gate of all that is said.
@Suite struct ToldTextTests {
  @Test(arguments: [
    ("ren tekst æøå\n", "ren tekst æøå\n"), ("\u{1B}[31mrød", "␛[31mrød"),
    ("a\u{202E}b", "a<U+202E>b"), ("010203-1234", "******-****"),
    ("0102\u{200B}031234", "******-****"), ("010203\u{FE0F}1234", "******-****"),
  ])
  func `a text is shown and masked`(text: String, told: String) {
    #expect(ToldText(text).text == told)
  }

  @Test(arguments: [
    ("a\nb", "a␊b"), ("a\r\nb\rc", "a␊b␊c"), ("a\u{85}b", "a<U+0085>b"), ("a\u{2028}", "a<U+2028>"),
    ("170384\n1234", "******-****"), ("ren", "ren"),
  ])
  func `a message is one line, whatever it quotes`(text: String, told: String) {
    #expect(ToldText(message: text).text == told)
  }

  @Test func `a report's own colours go through, and nothing like them`() {
    let bold = Ink.strong("x") + "\u{1B}[31m" + "\u{1B}]0;" + "\u{1B}[m" + "\u{1B}"
    #expect(ToldText(report: bold, ink: true).text == Ink.strong("x") + "␛[31m␛]0;␛[m␛")
    #expect(ToldText(report: bold).text == "␛[1mx␛[0m␛[31m␛]0;␛[m␛")
  }

  @Test func `a report's ten digits may be a centre's id, a document's are not`() {
    #expect(ToldText(report: "0102031234").text == "0102031234")
    #expect(ToldText(document: "0102031234").text == "******-****")
  }
}

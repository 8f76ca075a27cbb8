import PlanProse
import PlanReports
import Testing

/// What a text must not do to a terminal, nor to a Markdown document.
struct DocumentTests {
  @Test(arguments: [
    ("\u{1B}[31mrød", "\u{1B}"), ("vendt\u{202E}om", "\u{202E}"), ("usyn\u{200B}lig", "\u{200B}"),
    ("klokke\u{07}", "\u{07}"), ("tilbage\r", "\r"),
  ])
  func `lets nothing through that steers a terminal`(text: String, bad: String) {
    let passages: [Passage] = [
      .title(text), .subtitle(text), .heading(text), .subheading(text), .paragraph(text),
      .question(text), .answer(text), .points([text]), .field(label: text, value: text),
      .list(label: text, items: [text]),
    ]
    #expect(!PlainDocument(width: 60).text(of: passages).contains(bad))
    #expect(!MarkdownDocument().text(of: passages).contains(bad))
  }

  @Test(arguments: [
    ("# ikke en overskrift", "\\# ikke en overskrift"), ("1. ikke et punkt", "1\\. ikke et punkt"),
    ("- heller ikke", "\\- heller ikke"), ("*stjerne* og _streg_", "\\*stjerne\\* og \\_streg\\_"),
    ("[link](x)", "\\[link\\](x)"), ("<b>", "\\<b\\>"), ("38 % af 100", "38 % af 100"),
    ("> citat", "\\> citat"), ("a-b", "a-b"), ("2016 var godt", "2016 var godt"),
  ])
  func `lets a text mean itself in Markdown`(text: String, expected: String) {
    #expect(MarkdownDocument().text(of: [.paragraph(text)]) == expected + "\n")
  }

  @Test func `has colours only when asked`() {
    let passages: [Passage] = [.title("Titel"), .heading("Kapitel"), .question("Hvad?")]
    #expect(!PlainDocument(width: 60).text(of: passages).contains("\u{1B}"))
    #expect(PlainDocument(width: 60, isColoured: true).text(of: passages).contains("\u{1B}[1"))
  }

  @Test func `has no lines to be read aloud when there should be none`() {
    let text = PlainDocument(width: 60, hasRules: false).text(of: [.title("Titel"), .heading("K")])
    #expect(text == "Titel\n\nK\n")
  }
}

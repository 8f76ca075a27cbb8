import OfficeFiles
import PlanProse
import TestSupport
import Testing

@testable import PlanReports

/// Whatever stands in a plan, a document for Word holds it as text and is a document.
@Suite struct HostileDocumentTests {
  static let texts = [
    "", " ", "\n\n", "</w:t></w:r></w:p><w:p>", "]]><!--", "&amp;&#1;&e;",
    "\u{0}\u{1}\u{8}\u{1b}[2J",
    "\u{202e}vendt\u{202c}", "\u{feff}\u{fffe}\u{ffff}", "👩‍👩‍👧‍👦 🇩🇰 👍🏽", "e\u{301}\u{30a}",
    "\u{2028}\u{85}\u{b}\u{c}",
    "a\tb", "#\"…\" \\ $x$ @a <b> *c* _d_ `e` [f] {g}", String(repeating: "æ", count: 5_000),
    String(repeating: "ord og ord\n", count: 3_000), String(repeating: "mange ord ", count: 10_000),
    "../../etc/passwd", "{ DDEAUTO c:\\\\x }", "=1+1", "\u{5d0}\u{5d1} שלום",
  ]

  static func passage(_ kind: Int, _ text: String) -> Passage {
    switch kind {
    case 0: .title(text)
    case 1: .subtitle(text)
    case 2: .heading(text)
    case 3: .subheading(text)
    case 4: .paragraph(text)
    case 5: .question(text)
    case 6: .answer(text)
    case 7: .skipped(text)
    case 8: .points([text, text])
    case 9: .field(label: text, value: text)
    case 10: .list(label: text, items: [text])
    case 11: .remark(text)
    case 12: .list(label: text, items: [])
    default:
      .table(PassageTable(caption: text, columns: [text, "b"], rows: [[text], [], ["", text]]))
    }
  }
  static let kinds = 14

  @Test(arguments: texts)
  func `a hostile text in every place`(text: String) throws {
    let document = Document(
      (0..<Self.kinds).map { Self.passage($0, text) },
      about: DocumentAbout(title: text, subject: text, author: text, isDraft: true))
    let bytes = try WordDocument().bytes(of: document)
    let faults = try WordFaults.found(in: bytes)
    #expect(faults == [])
  }

  @Test func `passages in any order`() throws {
    var random = SeededGenerator(seed: 2015)
    for _ in 0..<60 {
      let passages = (0..<Int.random(in: 0..<14, using: &random)).map { _ in
        Self.passage(
          Int.random(in: 0..<Self.kinds, using: &random),
          Self.texts.prefix(14).randomElement(using: &random) ?? "")
      }
      let bytes = try WordDocument().bytes(of: Document(passages))
      let faults = try WordFaults.found(in: bytes)
      #expect(faults == [], "\(passages)")
    }
  }

  @Test func `no word of a long answer is lost`() throws {
    let words = (0..<10_000).map { "ord\($0)" }
    let parts = try WordDocumentTests.parts(
      of: WordDocument().bytes(of: Document([.answer(words.joined(separator: " "))])))
    let body = try XMLTree(#require(parts["word/document.xml"]))
    #expect(body.all("w:t").map(\.text).joined().split(separator: " ").map(String.init) == words)
  }

  @Test func `what cannot be seen is shown or gone`() throws {
    let body = try WordDocumentTests.tree(
      "word/document.xml", of: Document([.paragraph("pin\u{202e}gne\u{200b}\u{1}")]))
    let text = body.all("w:t").map(\.text).joined()
    #expect(!text.unicodeScalars.contains { ["\u{202e}", "\u{200b}", "\u{1}"].contains($0) })
    #expect(text.hasPrefix("pin"))
  }
}

import OfficeFiles
import PlanProse
import TestSupport
import Testing

@testable import PlanReports

/// Whatever stands in a plan, a document for Word holds it as text and is a document.
@Suite struct HostileDocumentTests {
  @Test(arguments: HostilePassages.texts)
  func `a hostile text in every place`(text: String) throws {
    let document = Document(
      (0..<HostilePassages.kinds).map { HostilePassages.passage($0, text) },
      about: DocumentAbout(title: text, subject: text, author: text, isDraft: true))
    let bytes = try WordDocument().bytes(of: document)
    let faults = try WordFaults.found(in: bytes)
    #expect(faults == [])
  }

  @Test func `passages in any order`() throws {
    var random = SeededGenerator(seed: 2015)
    for _ in 0..<60 {
      let passages = (0..<Int.random(in: 0..<14, using: &random)).map { _ in
        HostilePassages.passage(
          Int.random(in: 0..<HostilePassages.kinds, using: &random),
          HostilePassages.texts.prefix(14).randomElement(using: &random) ?? "")
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

import DanishText
import Foundation
import OfficeFiles
import PlanProse
import TestSupport
import Testing

@testable import PlanReports

/// Documents for Word.
@Suite struct WordDocumentTests {
  /// One of each passage, in the order of a plan.
  static let passages: [Passage] = [
    .title("Solstrålen"), .subtitle("Årsplan 2016 · udkast"),
    .field(label: "Leder", value: "Mette Solbjerg"),
    .list(label: "Drøftelser", items: ["MED", "Chef"]),
    .remark("Udkast: planen er ikke godkendt endnu."), .heading("Kort fortalt"),
    .table(
      PassageTable(
        caption: "Målene", columns: ["Tema", "Mål", "Frist"],
        rows: [
          ["Sprog", "Alle børn bliver læst for", "1. maj 2016"], ["", "Et til\nmed to linjer", ""],
        ])),
    .field(label: "Efter", value: "skemaet"), .heading("Sprog"), .question("Hvad lykkedes?"),
    .answer("Vi læste.\n\nOgså om eftermiddagen."), .skipped("Sprunget over"),
    .subheading("M1 · Alle børn bliver læst for"), .field(label: "Mål", value: "Hver dag"),
    .list(label: "Tiltag", items: ["Læs", "Tæl"]), .heading("Til sidst"), .points(["Et", "To"]),
    .paragraph("Slut"), .field(label: "Nederst", value: "et skema"),
  ]

  static let document = Document(
    passages,
    about: DocumentAbout(
      title: "Solstrålen", subject: "Årsplan 2016", author: "Mette Solbjerg", isDraft: true))

  static func parts(of bytes: [UInt8]) throws -> [String: [UInt8]] {
    let archive = try ZipArchive(bytes)
    return try Dictionary(
      uniqueKeysWithValues: archive.names().map { ($0, try archive.part($0) ?? []) })
  }

  static func tree(_ part: String, of document: Document) throws -> XMLTree {
    let parts = try parts(of: WordDocument().bytes(of: document))
    return try XMLTree(#require(parts[part]))
  }

  private func body(of passages: [Passage]) throws -> XMLTree {
    try Self.tree("word/document.xml", of: Document(passages))
  }

  @Test func `a document has no faults, and is the same every time`() throws {
    let bytes = try WordDocument().bytes(of: Self.document)
    let faults = try WordFaults.found(in: bytes)
    #expect(faults == [])
    #expect(try WordDocument().bytes(of: Self.document) == bytes)
  }

  /// Each fault is made, so that it is known to be seen.
  @Test(
    arguments: [
      ("word/document.xml", "</w:p></w:tc>", "</w:p><w:tbl/></w:tc>"),
      ("word/document.xml", "w:name=\"_Toc100000002\"", "w:name=\"_Toc100000001\""),
      ("word/document.xml", "<w:bookmarkEnd w:id=\"1\"/>", ""),
      ("word/document.xml", "<w:fldChar w:fldCharType=\"end\"/>", ""),
      ("word/document.xml", "<w:numId w:val=\"1\"/>", "<w:numId w:val=\"7\"/>"),
      ("word/document.xml", "<w:r><w:t xml:space=\"preserve\">Slut</w:t></w:r>", "<w:r>Slut</w:r>"),
      ("word/document.xml", "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", ""),
      ("word/document.xml", "<w:gridCol w:w=\"2400\"/>", ""),
      ("word/document.xml", "<w:pStyle w:val=\"Title\"/>", "<w:pStyle w:val=\"Titel\"/>"),
      ("word/document.xml", "w:anchor=\"_Toc100000001\"", "w:anchor=\"_Toc9\""),
      ("word/styles.xml", "<w:sz w:val=\"21\"/>", "<w:sz w:val=\"10.5\"/>"),
      ("word/styles.xml", "<w:keepNext/><w:keepLines/>", "<w:keepLines/><w:keepNext/>"),
      ("word/styles.xml", "w:styleId=\"Heading2\"", "w:styleId=\"Heading1\""),
      ("docProps/core.xml", "</dc:title>", "</dc:title><dc:title>To</dc:title>"),
      (
        "docProps/core.xml", "</dc:title>",
        "</dc:title><dcterms:created xmlns:dcterms=\"u\">28-11-2026</dcterms:created>"
      ),
      ("[Content_Types].xml", "/word/footer.xml", "/word/absent.xml"),
      ("word/_rels/document.xml.rels", "footer.xml", "absent.xml"),
      ("word/settings.xml", "<w:settings ", "<w:settings mc:Ignorable=\"w14\" xmlns:mc=\"u\" "),
    ] as [(String, String, String)])
  func `a fault is seen`(part: String, old: String, new: String) throws {
    var parts = try Self.parts(of: WordDocument().bytes(of: Self.document))
    let text = String(decoding: try #require(parts[part]), as: UTF8.self)
    let place = try #require(text.range(of: old))
    parts[part] = Array(text.replacingCharacters(in: place, with: new).utf8)
    #expect(try WordFaults.found(in: parts) != [])
  }

  @Test func `headings are headings, and the contents lead to them`() throws {
    let body = try Self.tree("word/document.xml", of: Self.document)
    let styles = body.all("w:p").map { $0["w:pPr"]?["w:pStyle"]?.attributes["w:val"] ?? "" }
    #expect(styles.filter { $0 == "Heading1" }.count == 3)
    #expect(styles.filter { $0 == "Heading2" }.count == 1)
    let entries = body.all("w:hyperlink").map(\.text)
    #expect(entries.count == 4 && entries[2].hasPrefix("M1 · Alle børn bliver læst for"))
    #expect(body.all("w:instrText").first?.text == " TOC \\o \"1-2\" \\h \\z \\u ")
  }

  @Test func `nothing makes Word ask whether it may look into other files`() throws {
    let parts = try Self.parts(of: WordDocument().bytes(of: Self.document))
    for (name, bytes) in parts {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("updateFields") && !text.contains("w:dirty"), "\(name)")
    }
  }

  @Test func `a table repeats its head, and names and values stand in one`() throws {
    let tables = try Self.tree("word/document.xml", of: Self.document).all("w:tbl")
    #expect(tables.map { $0.all("w:tr").count } == [2, 3, 1, 2, 1])
    #expect(tables.map { $0.all("w:tblHeader").count } == [0, 1, 0, 0, 0])
    #expect(tables[3].all("w:tc").map(\.text) == ["Mål", "Hver dag", "Tiltag", "LæsTæl"])
    let caption = tables[3]["w:tblPr"]?["w:tblCaption"]?.attributes["w:val"]
    #expect(caption == "M1 · Alle børn bliver læst for")
  }

  @Test func `a long row may break over two pages, a short one does not`() throws {
    let long = String(repeating: "ord ", count: 10_000)
    let rows = try body(of: [.field(label: "a", value: "b"), .field(label: "c", value: long)])
      .all("w:tr")
    #expect(rows.map { $0.all("w:cantSplit").count } == [1, 0])
  }

  @Test func `it says what it is, in Danish, and that it is a draft`() throws {
    let core = try Self.tree("docProps/core.xml", of: Self.document)
    #expect(
      core.elements.map { "\($0.name) \($0.text)" } == [
        "dc:title Solstrålen · Årsplan 2016", "dc:subject Årsplan 2016",
        "dc:creator Mette Solbjerg", "dc:language da-DK", "cp:contentStatus Udkast",
      ])
    let header = try Self.tree("word/header.xml", of: Self.document)
    #expect(header.text == "Solstrålen · Årsplan 2016Udkast")
    let styles = try Self.tree("word/styles.xml", of: Self.document)
    #expect(styles.all("w:lang").map { $0.attributes["w:val"] } == ["da-DK"])
    let done = Document(Self.passages, about: DocumentAbout(title: "A", isDraft: false))
    #expect(try Self.tree("word/firstHeader.xml", of: done).text == "")
  }

  @Test func `line breaks and paragraphs stay`() throws {
    let body = try body(of: [.answer("En\nto\n\ntre")])
    #expect(body.all("w:p").map(\.text) == ["Ento", "tre"])
    #expect(body.all("w:br").count == 1)
  }

  @Test func `with few chapters there are no contents`() throws {
    let body = try body(of: [.title("T"), .heading("A"), .heading("B")])
    #expect(body.all("w:hyperlink").isEmpty)
  }

  @Test func `with very many headings only the chapters are listed`() throws {
    let body = try body(
      of: (1...4).flatMap { chapter in
        [.heading("K\(chapter)")] + (1...30).map { Passage.subheading("U\($0)") }
      })
    #expect(
      body.all("w:hyperlink").map { $0.all("w:t").map(\.text).joined() } == [
        "K1", "K2", "K3", "K4",
      ])
  }
}

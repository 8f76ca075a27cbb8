import OfficeFiles
import PlanProse
import TestSupport
import Testing

@testable import PlanReports

/// Pictures in documents for Word.
struct WordImageTests {
  private static func picture(_ id: String, width: Int, height: Int) -> Picture {
    Picture(
      id: id, title: "Årshjul <2016>", description: "Frister & møder", width: width,
      height: height, svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      table: PassageTable(caption: "Dagene", columns: ["Dag"], rows: [["1. maj"]]))
  }

  private static let pictures = [
    picture("hjul", width: 1100, height: 780), picture("traad", width: 600, height: 900),
  ]

  private static let document = Document(
    [.title("Huset"), .heading("Kort"), .paragraph("Tekst")]
      + pictures.flatMap { [.heading($0.title), .picture($0)] } + [.heading("Slut")])

  /// No picture, but bytes that are looked for again.
  private static let dots: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 1, 2, 3]

  private func parts(_ template: WordTemplate? = nil) throws -> [String: [UInt8]] {
    let images = WordDocument.images(of: Self.document) { _ in Self.dots }
    let bytes = try WordDocument(template: template).bytes(of: Self.document, .field, images)
    // A template has faults of its own; the pictures add none.
    let own = try WordFaults.found(
      in: WordDocument(template: template).bytes(of: Self.document, .field))
    let faults = try WordFaults.found(in: bytes)
    #expect(faults == own && (template != nil || own.isEmpty))
    return try WordDocumentTests.parts(of: bytes)
  }

  private func text(_ part: String, _ parts: [String: [UInt8]]) throws -> String {
    String(decoding: try #require(parts[part]), as: UTF8.self)
  }

  @Test func `dots and lines are in the file, with words for those who do not see them`() throws {
    let parts = try parts()
    let main = try text("word/document.xml", parts)
    let relations = try text("word/_rels/document.xml.rels", parts)
    for number in 1...2 {
      #expect(parts["word/media/billede\(number).png"] == Self.dots)
      #expect(parts["word/media/billede\(number).svg"] != nil)
      for kind in ["Png", "Svg"] {
        #expect(main.contains("r:embed=\"rIdAarsplan\(kind)\(number)\""))
        #expect(relations.contains("Id=\"rIdAarsplan\(kind)\(number)\""))
      }
    }
    #expect(main.contains("descr=\"Årshjul &lt;2016&gt;. Frister &amp; møder\""))
    #expect(try text("[Content_Types].xml", parts).contains("Extension=\"svg\""))
    #expect(main.components(separatedBy: "1. maj").count == 3)
  }

  @Test func `only a wide picture turns its page, and the pages after it stand upright`() throws {
    let main = try text("word/document.xml", try parts())
    #expect(main.components(separatedBy: "w:orient=\"landscape\"").count == 2)
    let turned = try #require(main.range(of: "w:orient=\"landscape\""))
    let heading = try #require(main.range(of: "Årshjul &lt;2016&gt;</w:t></w:r><w:bookmarkEnd"))
    let upright = try #require(main.range(of: "w:h=\"16838\""))
    #expect(upright.lowerBound < heading.lowerBound && heading.lowerBound < turned.lowerBound)
    #expect(main.hasSuffix("</w:sectPr></w:body></w:document>"))
  }

  @Test func `where nobody makes dots there is the table alone`() throws {
    let bytes = try WordDocument().bytes(of: Self.document)
    let parts = try WordDocumentTests.parts(of: bytes)
    let main = try text("word/document.xml", parts)
    #expect(!main.contains("w:drawing") && !main.contains("landscape"))
    #expect(main.components(separatedBy: "1. maj").count == 3)
    #expect(!parts.keys.contains { $0.hasPrefix("word/media") })
  }

  @Test func `in somebody's template they are as wide as its text`() throws {
    let template = try WordTemplate(WordTemplateTests.bytes("dansk.dotx"))
    let main = try text("word/document.xml", try parts(template))
    #expect(main.contains("rIdAarsplanPng1") && !main.contains("landscape"))
  }
}

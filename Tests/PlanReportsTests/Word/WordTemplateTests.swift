import Foundation
import OfficeFiles
import PlanProse
import TestSupport
import Testing

@testable import PlanReports

/// Documents in somebody's own template. `brevpapir.docx` was made with LibreOffice 7.4; `dansk.dotx`
/// is the same with the ids that a Danish Word gives styles, comments, and `stylesWithEffects`.
@Suite struct WordTemplateTests {
  static func bytes(_ name: String) throws -> [UInt8] {
    let path = "\(Repository.path)/Tests/PlanReportsTests/Word/Templates/\(name)"
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func document(in bytes: [UInt8]) throws -> [String: [UInt8]] {
    let template = try WordTemplate(bytes)
    return try WordDocumentTests.parts(
      of: WordDocument(template: template).bytes(of: WordDocumentTests.document))
  }

  /// A template of the parts of another, some of which are changed.
  private static func changed(
    _ part: String, _ change: (String) -> String
  ) throws -> [UInt8] {
    var parts = try WordDocumentTests.parts(of: bytes("brevpapir.docx"))
    parts[part] = Array(change(String(decoding: try #require(parts[part]), as: UTF8.self)).utf8)
    return try ZipWriter.archive(
      of: parts.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) })
  }

  private static func text(_ part: String, _ parts: [String: [UInt8]]) -> String {
    String(decoding: parts[part] ?? [], as: UTF8.self)
  }

  @Test(arguments: ["brevpapir.docx", "dansk.dotx"])
  func `its pages and headers stay, its text goes, and nothing is broken`(name: String) throws {
    let parts = try Self.document(in: Self.bytes(name))
    // The order of the elements is LibreOffice's own, and not always that of the standard.
    let faults = try WordFaults.found(in: parts).filter { !$0.contains("order in") }
    #expect(faults == [])
    #expect(Self.text("word/header1.xml", parts).contains("ØSTERSKOV KOMMUNE"))
    let body = try XMLTree(#require(parts["word/document.xml"]))
    #expect(!body.text.contains("Skriv her."))
    #expect(body.all("w:headerReference").count == 1 && body.all("w:sectPr").count == 1)
    #expect(body.all("w:pgMar").first?.attributes["w:left"] == "1984")
    #expect(try Self.document(in: Self.bytes(name)) == parts)
  }

  @Test(arguments: [
    ("brevpapir.docx", "Heading1", "Title"), ("dansk.dotx", "Overskrift1", "Titel"),
  ])
  func `styles are known by their names`(name: String, heading: String, title: String) throws {
    let parts = try Self.document(in: Self.bytes(name))
    let body = try XMLTree(#require(parts["word/document.xml"]))
    let styles = body.all("w:pStyle").compactMap { $0.attributes["w:val"] }
    #expect(styles.filter { $0 == heading }.count == 3 && styles.contains(title))
    let own = try XMLTree(#require(parts["word/styles.xml"])).elements
    #expect(
      own.filter { $0["w:name"]?.attributes["w:val"]?.lowercased() == "heading 1" }.count == 1)
    #expect(own.contains { $0["w:name"]?.attributes["w:val"] == "Plan svar" })
  }

  @Test func `tables are as wide as its text`() throws {
    let parts = try Self.document(in: Self.bytes("brevpapir.docx"))
    let body = try XMLTree(#require(parts["word/document.xml"]))
    let widths = Set(body.all("w:tblW").compactMap { $0.attributes["w:w"] })
    #expect(widths == [String(11_906 - 1984 - 1417)])
  }

  @Test func `a template becomes a document, without comments and commands`() throws {
    let parts = try Self.document(in: Self.bytes("dansk.dotx"))
    let types = Self.text("[Content_Types].xml", parts)
    #expect(types.contains("document.main+xml") && !types.contains("template.main+xml"))
    #expect(parts["word/stylesWithEffects.xml"] == nil && parts["word/comments.xml"] == nil)
    #expect(!Self.text("word/settings.xml", parts).contains("attachedTemplate"))
  }

  @Test func `it is in Danish, and says what it is`() throws {
    let parts = try Self.document(in: Self.bytes("brevpapir.docx"))
    let styles = try XMLTree(#require(parts["word/styles.xml"]))
    #expect(styles["w:docDefaults"]?.all("w:lang").first?.attributes["w:val"] == "da-DK")
    #expect(Self.text("docProps/core.xml", parts).contains("Solstrålen · Årsplan 2016"))
  }

  @Test func `a style of another name with an id of ours is let alone`() throws {
    let bytes = try Self.changed("word/styles.xml") {
      $0.replacing(
        #"w:styleId="Caption"><w:name w:val="Caption"/>"#,
        with: #"w:styleId="Caption"><w:name w:val="Billedtekst hos os"/>"#)
    }
    let parts = try Self.document(in: bytes)
    let faults = try WordFaults.found(in: parts).filter { !$0.contains("order in") }
    #expect(faults == [])
    #expect(Self.text("word/document.xml", parts).contains(#"w:val="AarsplanCaption""#))
  }

  @Test func `without headers, styles, lists or settings it gets ours`() throws {
    let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let parts: [(String, String)] = [
      (
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/dok.xml" ContentType="\(WordPart.Kind.document.contentType)"/></Types>
        """
      ),
      (
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="a" Type="\(references)/officeDocument" Target="dok.xml"/></Relationships>
        """
      ),
      (
        "dok.xml",
        "<w:document xmlns:w=\"\(words)\" xmlns:r=\"\(references)\"><w:body><w:p/></w:body></w:document>"
      ),
    ]
    let made = try Self.document(
      in: ZipWriter.archive(of: parts.map { .init($0.0, Array($0.1.utf8)) }))
    let styles = try XMLTree(#require(made["word/styles.xml"]))
    let body = try XMLTree(#require(made["dok.xml"]))
    #expect(styles.elements.count > 10 && body.all("w:headerReference").count == 2)
    for relation in try XMLTree(#require(made["_rels/dok.xml.rels"])).elements {
      #expect(made[relation.attributes["Target"] ?? ""] != nil, "\(relation)")
    }
  }

  @Test(
    arguments: [
      (
        "[Content_Types].xml", "document.main+xml", "document.macroEnabled.main+xml",
        WordTemplate.Problem.hasMacros
      ),
      ("[Content_Types].xml", "document.main+xml", "spreadsheet.main+xml", .notADocument),
      ("_rels/.rels", "word/document.xml", "word/absent.xml", .notADocument),
      ("_rels/.rels", "word/document.xml", "../../../etc/passwd", .notADocument),
      (
        "word/document.xml", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main", .isForeign
      ),
      ("word/document.xml", "<w:body>", "<w:brev>", .notADocument),
      ("word/document.xml", "<w:document ", "<!DOCTYPE a><w:document ", .notADocument),
    ] as [(String, String, String, WordTemplate.Problem)])
  func `what cannot be used is refused`(
    part: String, old: String, new: String, problem: WordTemplate.Problem
  ) throws {
    let bytes = try Self.changed(part) { text in
      let changed = text.replacing(old, with: new)
      #expect(changed != text)
      return changed
    }
    #expect(throws: problem) { try WordTemplate(bytes) }
  }

  @Test func `as many references as an archive has parts are read, and no more`() throws {
    func template(_ count: Int) throws -> [UInt8] {
      try Self.changed("word/_rels/document.xml.rels") { text in
        let links = (0..<count).map { "<Relationship Id=\"x\($0)\" Type=\"x/y\" Target=\"y\"/>" }
        return text.replacing("</Relationships>", with: links.joined() + "</Relationships>")
      }
    }
    _ = try WordTemplate(template(9_900))
    #expect(throws: WordTemplate.Problem.tooLarge) { try WordTemplate(template(10_000)) }
  }

  @Test func `a list's number is one that none has, however high they go`() throws {
    let bytes = try Self.changed("word/numbering.xml") { text in
      let taken = [3, 5, 2_000_000_000].map { "<w:num w:numId=\"\($0)\"/>" }.joined()
      return text.replacing("</w:numbering>", with: taken + "</w:numbering>")
    }
    let made = try Self.document(in: bytes)
    let numbering = try XMLTree(#require(made["word/numbering.xml"]))
    let numbers = numbering.elements.filter { $0.name == "w:num" }
      .compactMap { $0.attributes["w:numId"] }
    #expect(numbers.sorted() == ["1", "2", "2000000000", "3", "4", "5"])
  }

  @Test func `no archive, half a one, and bombs are refused`() throws {
    let whole = try Self.bytes("brevpapir.docx")
    #expect(throws: WordTemplate.Problem.notADocument) { try WordTemplate([]) }
    #expect(throws: WordTemplate.Problem.notADocument) {
      try WordTemplate(Array(whole.prefix(whole.count / 2)))
    }
    let deep = String(repeating: "<w:p>", count: 400)
    let bomb = try Self.changed("word/document.xml") {
      $0.replacing("<w:body>", with: "<w:body>" + deep)
    }
    #expect(throws: WordTemplate.Problem.tooLarge) { try WordTemplate(bomb) }
    let large = try ZipWriter.archive(
      of: [
        .init("[Content_Types].xml", []), .init("stor.bin", Array(repeating: 0, count: 40 << 20)),
      ])
    #expect(throws: WordTemplate.Problem.tooLarge) { try WordTemplate(large) }
  }
}

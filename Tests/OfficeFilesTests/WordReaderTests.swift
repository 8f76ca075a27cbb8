import Foundation
import OfficeFiles
import TestSupport
import Testing

/// Documents as Word, LibreOffice and people's enemies make them.
@Suite struct WordReaderTests {
  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let head =
    #"<w:document xmlns:w="\#(space)" "#
    + #"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" "#
    + #"xmlns:wps="urn:wps" xmlns:v="urn:v"><w:body>"#

  /// A document with a body, and with other parts by their kinds.
  static func document(_ body: String, _ parts: [String: String] = [:]) throws -> [UInt8] {
    let links = parts.keys.sorted().map { kind in
      #"<Relationship Id="\#(kind)" Type="http://x/\#(kind)" Target="\#(kind).xml"/>"#
    }
    var files = [
      "word/document.xml": head + body + "</w:body></w:document>",
      "word/_rels/document.xml.rels": "<Relationships>\(links.joined())</Relationships>",
    ]
    for (kind, text) in parts { files["word/\(kind).xml"] = text }
    return try archive(files.sorted { $0.key < $1.key })
  }

  static func archive(_ files: [(key: String, value: String)]) throws -> [UInt8] {
    try ScratchFolder.use { folder in
      let lines = try files.enumerated().map { number, file in
        try folder.write("\(number)", text: file.value)
        let name = file.key.replacing("\\", with: "\\\\")
        return "z.writestr('\(name)', open('\(number)', 'rb').read())\n"
      }
      try folder.write(
        "lav.py",
        text: "import zipfile\nz = zipfile.ZipFile('a', 'w', zipfile.ZIP_DEFLATED)\n"
          + lines.joined() + "z.close()\n")
      let run = try ProgramRun(["-W", "ignore", "lav.py"], of: "/usr/bin/python3", in: folder.path)
      try #require(run.status == 0, "\(run.errors)")
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.at("a"))))
    }
  }

  @Test func `as much text as a plan holds is read, and no more`() throws {
    let text = String(repeating: "å", count: WordReader.mostText / 2)
    let full = try WordReader.read(Self.document(Self.p(Self.r(text))))
    #expect(full.blocks.flatMap(\.paragraphs).map(\.text) == [text])
    let more = Self.p(Self.r(text)) + Self.p(Self.r("x"))
    #expect(throws: WordReader.Problem.tooLarge) { try WordReader.read(Self.document(more)) }
    let note =
      #"<w:comments xmlns:w="\#(Self.space)"><w:comment w:id="1">"# + more
      + "</w:comment></w:comments>"
    #expect(throws: WordReader.Problem.tooLarge) {
      try WordReader.read(Self.document(Self.p(Self.r("x")), ["comments": note]))
    }
  }

  @Test func `a prefix means what the innermost element around says of it`() throws {
    let other = #"<x xmlns:w="urn:andet" xmlns:o="\#(Self.space)">"#
    let body =
      Self.p(Self.r("en")) + other + Self.p(Self.r("to"))
      + "<o:p><o:r><o:t>tre</o:t></o:r></o:p>" + #"<y xmlns:w="\#(Self.space)">"#
      + Self.p(Self.r("fire")) + "</y>" + Self.p(Self.r("fem")) + "</x>" + Self.p(Self.r("seks"))
    let text = try WordReader.read(Self.document(body))
    #expect(text.blocks.flatMap(\.paragraphs).map(\.text) == ["en", "tre", "fire", "seks"])
  }

  private static func p(_ inner: String, mark: String = "") -> String {
    "<w:p>\(mark.isEmpty ? "" : "<w:pPr><w:rPr>\(mark)</w:rPr></w:pPr>")\(inner)</w:p>"
  }

  private static func r(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }

  private static func field(_ type: String) -> String {
    #"<w:r><w:fldChar w:fldCharType="\#(type)"/></w:r>"#
  }

  /// What is read of a paragraph or several.
  private static let texts: [(name: String, body: String, texts: [String])] = [
    ("runs that were split", p(r("Bør") + r("nene")), ["Børnene"]),
    (
      "spaces are kept where that is asked for",
      p(#"<w:r><w:t xml:space="preserve"> a </w:t><w:t> b </w:t></w:r>"#), [" a b"]
    ),
    (
      "breaks and tabs", p("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>"),
      ["a\nb\tc"]
    ),
    ("what was inserted", p("<w:ins>\(r("ny"))</w:ins>"), ["ny"]),
    ("what was deleted", p(r("a") + "<w:del><w:r><w:delText>b</w:delText></w:r></w:del>"), ["a"]),
    (
      "what was moved", p("<w:moveFrom>\(r("x"))</w:moveFrom><w:moveTo>\(r("y"))</w:moveTo>"), ["y"]
    ),
    (
      "a link, a tag, a control",
      p(
        "<w:hyperlink>\(r("a"))</w:hyperlink><w:smartTag>\(r("b"))</w:smartTag>"
          + "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>\(r("c"))</w:sdtContent></w:sdt>"),
      ["abc"]
    ),
    (
      "a control that nothing is written in",
      p(
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(r("Klik her"))"
          + "</w:sdtContent></w:sdt>"), [""]
    ),
    (
      "a deleted mark joins two paragraphs",
      p(r("Første ") + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>", mark: "<w:del/>")
        + p(r("anden")),
      ["Første anden"]
    ),
    (
      "a paragraph that is deleted altogether",
      p("<w:del><w:r><w:delText>x</w:delText></w:r></w:del>", mark: "<w:del/>") + p(r("b")), ["b"]
    ),
    ("a deleted mark at the end", p(r("a"), mark: "<w:del/>"), ["a"]),
    (
      "a field shows its result",
      p(
        field("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + r("ikke")
          + field("separate")
          + r("7") + field("end") + r(".")), ["7."]
    ),
    (
      "a field that begins in what was deleted",
      p("<w:del>\(field("begin"))</w:del>" + r("nej") + "<w:del>\(field("end"))</w:del>" + r("ja")),
      ["ja"]
    ),
    (
      "one branch of several",
      p(
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>"
          + p(r("boks")) + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox>"
          + "<w:txbxContent>" + p(r("boks")) + "</w:txbxContent></v:textbox></mc:Fallback>"
          + "</mc:AlternateContent></w:r>" + r("ved")), ["ved", "boks"]
    ),
    (
      "earlier properties are not heard",
      p(
        "<w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>" + r("a"))
        + p(r("b")), ["a", "b"]
    ),
    ("hidden text", p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>" + r("y")), ["y"]),
  ]

  @Test(arguments: texts.indices)
  func `text is read as somebody sees it`(number: Int) throws {
    let (name, body, texts) = Self.texts[number]
    let text = try WordReader.read(Self.document(body))
    #expect(text.blocks.flatMap(\.paragraphs).map(\.text) == texts, "\(name)")
    #expect(text.hasHiddenText == (name == "hidden text"))
  }

  @Test func `other prefixes and the strict namespace are the same`() throws {
    let space = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    let bytes = try Self.archive([
      (
        "word/document.xml",
        "<a:document xmlns:a=\"\(space)\"><a:body><a:p><a:r><a:t>å</a:t></a:r></a:p></a:body></a:document>"
      )
    ])
    #expect(try WordReader.read(bytes).blocks.flatMap(\.paragraphs).map(\.text) == ["å"])
  }

  @Test func `tables are rows of cells, without deleted rows and with tables in them`() throws {
    let cell = { (inner: String) in "<w:tc><w:tcPr><w:tcW/></w:tcPr>\(inner)</w:tc>" }
    let inner = "<w:tbl><w:tr>\(cell(Self.p(Self.r("dybt"))))</w:tr></w:tbl>"
    let text = try WordReader.read(
      Self.document(
        "<w:tbl><w:tblGrid/><w:tr>\(cell(Self.p(Self.r("a"))))\(cell(inner + Self.p("")))</w:tr>"
          + "<w:tr><w:trPr><w:del/></w:trPr>\(cell(Self.p(Self.r("væk"))))</w:tr>"
          + "<w:sdt><w:sdtContent><w:tr>\(cell(Self.p(Self.r("b"))))"
          + "<w:tc><w:tcPr><w:vMerge/></w:tcPr>\(Self.p(Self.r("skjult")))</w:tc></w:tr>"
          + "</w:sdtContent></w:sdt></w:tbl>"))
    guard case .table(let table)? = text.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(
      table.rows.map { $0.map { $0.paragraphs.map(\.text) } } == [
        [["a"], ["dybt", ""]], [["b"], []],
      ])
  }

  @Test func `styles go by name, lists by their numbering, comments by where they begin`() throws {
    let w = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
    let style = { (id: String, name: String, more: String) in
      "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>\(more)</w:style>"
    }
    let parts = [
      "styles": "<w:styles \(w)>" + style("Overskrift1", "heading 1", "")
        + style("Liste", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>")
        + style("Egen", "min liste", "<w:basedOn w:val=\"Liste\"/>") + "</w:styles>",
      "numbering": "<w:numbering \(w)><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\">"
        + "<w:numFmt w:val=\"bullet\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/></w:lvl>"
        + "</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>",
      "comments":
        "<w:comments \(w)><w:comment w:id=\"0\" w:author=\"Bo\">\(Self.p(Self.r("Hvornår?")))"
        + "</w:comment><w:comment w:id=\"9\" w:author=\"Ida\">\(Self.p(Self.r("Ingen steder")))"
        + "</w:comment></w:comments>",
    ]
    let styled = { (style: String, more: String, text: String) in
      "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(more)</w:pPr>\(Self.r(text))</w:p>"
    }
    let text = try WordReader.read(
      Self.document(
        styled("Overskrift1", "", "Mål") + "<w:commentRangeStart w:id=\"0\"/>"
          + styled("Egen", "", "et")
          + styled("Egen", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", "to")
          + styled("Liste", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "tre"), parts))
    let paragraphs = text.blocks.flatMap(\.paragraphs)
    #expect(paragraphs.map(\.style) == ["heading 1", "min liste", "min liste", "list bullet"])
    #expect(
      paragraphs.map(\.point) == [
        nil, .init(level: 0, isNumbered: false), .init(level: 1, isNumbered: true), nil,
      ])
    #expect(paragraphs.map(\.notes) == [[], ["0"], [], []])
    #expect(
      text.notes == [
        .init(id: "0", author: "Bo", text: "Hvornår?"),
        .init(id: "9", author: "Ida", text: "Ingen steder"),
      ])
  }

  // MARK: What is refused

  @Test func `other formats are told apart`() throws {
    let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600)
    #expect(throws: WordReader.Problem.oldFormat) { try WordReader.read(ole) }
    let locked: [UInt8] = ole + "EncryptedPackage".utf8.flatMap { [$0, 0] }
    #expect(throws: WordReader.Problem.locked) { try WordReader.read(locked) }
    #expect(throws: WordReader.Problem.otherFormat) { try WordReader.read(Array("{\\rtf1".utf8)) }
    #expect(throws: WordReader.Problem.notADocument) {
      try WordReader.read(Array("format: x".utf8))
    }
    #expect(throws: WordReader.Problem.notADocument) { try WordReader.read([]) }
    let odt = try Self.archive([("content.xml", "<x/>"), ("mimetype", "x")])
    #expect(throws: WordReader.Problem.otherFormat) { try WordReader.read(odt) }
    let book = try Self.archive([("xl/workbook.xml", "<x/>")])
    #expect(throws: WordReader.Problem.notADocument) { try WordReader.read(book) }
  }

  @Test(arguments: ["../a", "x/../../a", "/etc/passwd", "..\\a", "C:/a"])
  func `a name that leads out of the file is refused`(name: String) throws {
    let bytes = try Self.archive([
      ("word/document.xml", Self.head + "</w:body></w:document>"), (name, "x"),
    ])
    #expect(throws: WordReader.Problem.suspicious) { try WordReader.read(bytes) }
  }

  @Test func `so are two parts of one name, document types, depth and bombs`() throws {
    let body = Self.head + "</w:body></w:document>"
    let twice = try Self.archive([("word/document.xml", body), ("word/DOCUMENT.xml", body)])
    #expect(throws: WordReader.Problem.suspicious) { try WordReader.read(twice) }
    let typed = try Self.archive([("word/document.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]>" + body)])
    #expect(throws: WordReader.Problem.suspicious) { try WordReader.read(typed) }
    let deep = String(repeating: "<w:tbl><w:tr><w:tc>", count: 90)
    #expect(throws: WordReader.Problem.tooLarge) { try WordReader.read(Self.document(deep)) }
    let bomb = try Self.document(String(repeating: " ", count: 33 << 20))
    #expect(bomb.count < 100_000)
    #expect(throws: WordReader.Problem.tooLarge) { try WordReader.read(bomb) }
    let cut = Array(try Self.document(Self.p(Self.r("a"))).dropLast(90))
    #expect(throws: WordReader.Problem.damaged) { try WordReader.read(cut) }
    let torn = try Self.archive([("word/document.xml", Self.head + "<w:p>")])
    #expect(throws: WordReader.Problem.damaged) { try WordReader.read(torn) }
  }
}

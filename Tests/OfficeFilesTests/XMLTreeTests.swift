import OfficeFiles
import Testing

/// Parts of somebody else's document, read and written again.
@Suite struct XMLTreeTests {
  private func tree(_ text: String) throws -> XMLTree { try XMLTree(Array(text.utf8)) }

  @Test func `a tree is written as it was read`() throws {
    let text = #"<w:a b="&lt;&#9;&quot;" xmlns:w="u">x &amp; å<w:b/> <w:c d="1">y</w:c></w:a>"#
    let read = try tree(text)
    #expect(try XMLTree(read.markup.part) == read)
    #expect(read.markup.xml == text)
  }

  @Test func `elements are found, left out, changed, and put in`() throws {
    var read = try tree("<a><b n='1'/><c/><b n='2'/></a>")
    #expect(read["b"]?.attributes == ["n": "1"] && read["d"] == nil)
    read.insert("<new/>") { $0.name == "c" }
    read.insert("<last/>") { $0.name == "none" }
    read.change("b") { $0.set("n", to: "3<") }
    read.change("b") { $0.set("m", to: "4") }
    read.removeElements { $0.name == "c" }
    #expect(read.markup.xml == #"<a><b n="3&lt;"/><new/><b n="2"/><last/></a>"#)
  }

  @Test func `what is no XML is no tree`() throws {
    #expect(throws: XMLProblem.malformed) { try tree("") }
    #expect(throws: XMLProblem.hasDocumentType) { try tree("<!DOCTYPE a><a/>") }
    #expect(throws: XMLProblem.tooDeep) { try tree(String(repeating: "<a>", count: 300)) }
    // An element, an attribute and a text for each, and the one around them.
    let text = Array("<a>\(String(repeating: "<b c=''>d</b>", count: 100))</a>".utf8)
    #expect(throws: XMLProblem.tooLarge) { try XMLTree(text, atMost: 300) }
    #expect(try XMLTree(text, atMost: 301).elements.count == 100)
  }
}

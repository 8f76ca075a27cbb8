import OfficeFiles
import Testing

/// XML from files that anybody may have made.
@Suite struct XMLEventsTests {
  private struct Gathered: XMLListener {
    var text = ""
    var names: [String] = []

    mutating func begin(_ name: String, _ attributes: [String: String]) {
      names.append(name + attributes.sorted { $0.key < $1.key }.map { "[\($0)=\($1)]" }.joined())
    }
    mutating func text(_ text: String) { self.text += text }
    mutating func end(_ name: String) { names.append("/" + name) }
  }

  private func read(_ text: String) throws -> Gathered {
    var gathered = Gathered()
    try XMLEvents.read(Array(text.utf8), &gathered)
    return gathered
  }

  @Test func `elements, attributes and texts are heard`() throws {
    let heard = try read("<?xml version='1.0'?><a x='1'><w:b>Æ &amp; ø</w:b>&#229;</a>")
    #expect(heard.names == ["a[x=1]", "w:b", "/w:b", "/a"])
    #expect(heard.text == "Æ & øå")
  }

  @Test(arguments: [
    ("<a><b></a>", XMLProblem.malformed), ("", .malformed), ("ikke xml", .malformed),
    ("<a>\u{1}</a>", .malformed), ("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", .hasDocumentType),
    ("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", .hasDocumentType),
    (String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300), .tooDeep),
  ])
  func refused(text: String, problem: XMLProblem) {
    #expect(throws: problem) { try read(text) }
  }

  @Test(arguments: ["<a b='", "<a><b ", "<a><!--", "<a><?b "])
  func `a tag, or a comment, longer than any is refused before its end`(start: String) {
    let text = start + String(repeating: "x", count: 2 * XMLEvents.longestTag)
    #expect(throws: XMLProblem.tooLarge) { try read(text) }
  }

  @Test func `a text may be longer than a tag`() throws {
    let text = String(repeating: "æ", count: 2 * XMLEvents.longestTag)
    let heard = try read("<a>\(text)<b/></a>")
    #expect(heard.text == text && heard.names == ["a", "b", "/b", "/a"])
  }

  @Test(arguments: [
    "<a>" + String(repeating: "<b/>", count: 100) + "</a>",
    "<a " + (0..<100).map { "b\($0)=''" }.joined(separator: " ") + "/>",
    "<a>" + String(repeating: "&amp;", count: 100) + "</a>",
  ])
  func `elements, attributes and pieces of text are counted`(text: String) throws {
    var gathered = Gathered()
    try XMLEvents.read(Array(text.utf8), atMost: 101, &gathered)
    #expect(throws: XMLProblem.tooLarge) {
      try XMLEvents.read(Array(text.utf8), atMost: 100, &gathered)
    }
  }
}

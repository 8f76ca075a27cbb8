import OfficeFiles
import TestSupport
import Testing

/// XML that the program writes, read again by an independent reader.
@Suite struct XMLMarkupTests {
  private struct Gathered: XMLListener {
    var text = ""
    var attribute: String?
    var count = 0

    mutating func begin(_ name: String, _ attributes: [String: String]) {
      count += 1
      attribute = attributes["b"]
    }
    mutating func text(_ text: String) { self.text += text }
    mutating func end(_ name: String) {}
  }

  private func read(_ text: String) throws -> Gathered {
    var gathered = Gathered()
    try XMLEvents.read(("<a b=\"\(text)\">\(text)</a>" as XMLMarkup).part, &gathered)
    return gathered
  }

  @Test(arguments: [
    ("", ""), ("æøå ÆØÅ é", "æøå ÆØÅ é"), ("<w:p/> & \"'", "<w:p/> & \"'"),
    ("]]> <!-- <![CDATA[ <?x?> &#1; &e;", "]]> <!-- <![CDATA[ <?x?> &#1; &e;"),
    ("a\u{30a}", "å"), ("en\tto\nlinjer\r\nher", "en\tto\nlinjer\r\nher"),
    ("\u{0}\u{1}\u{8}\u{1b}[31m\u{7f}\u{9b}x", "[31mx"), ("a\u{0b}b\u{0c}c\u{85}d", "a b c d"),
    ("\u{fffe}\u{ffff}\u{1fffe}x\u{10ffff}", "x"), ("\u{fffd} 👩‍👩‍👧 🇩🇰", "\u{fffd} 👩‍👩‍👧 🇩🇰"),
    ("\u{202e}kort\u{202c} \u{2028}", "\u{202e}kort\u{202c} \u{2028}"),
  ])
  func `text comes back as it was, without what XML forbids`(text: String, expected: String) throws
  {
    let heard = try read(text)
    #expect(Array(heard.text.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(heard.attribute.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
    #expect(heard.count == 1)
  }

  @Test func `whatever the text, it stays text`() throws {
    var random = SeededGenerator(seed: 15)
    let odd: [Unicode.Scalar] = [
      "<", ">", "&", "\"", "'", "]", ";", "#", "\u{0}", "\u{1}", "\r", "\n", "\t", "\u{85}",
      "\u{30a}", "a", "å", "\u{fffe}", "\u{ffff}", "\u{2028}", "\u{202e}", "👩", "\u{200d}",
    ]
    for _ in 0..<2_000 {
      let scalars = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        Bool.random(using: &random)
          ? odd.randomElement(using: &random) ?? "a"
          : Unicode.Scalar(UInt32.random(in: 0..<0x30000, using: &random)) ?? "b"
      }
      let text = String(String.UnicodeScalarView(scalars))
      let heard = try read(text)
      #expect(heard.count == 1)
      #expect(heard.text == heard.attribute, "\(scalars)")
      // What came out goes in and out unchanged.
      #expect(try read(heard.text).text == heard.text)
    }
  }

  @Test func `markup, numbers and lists of markup are put in as they are`() {
    let items = (1...3).map { "<i n=\"\($0)\"/>" as XMLMarkup }.joined()
    #expect(
      ("<l>\(items)\("<")</l>" as XMLMarkup).xml == #"<l><i n="1"/><i n="2"/><i n="3"/>&lt;</l>"#)
    #expect(("" as XMLMarkup).isEmpty && (items + "<j/>").xml.hasSuffix(#"3"/><j/>"#))
  }
}

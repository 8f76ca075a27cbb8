import Testing
import TextLayout

/// Short texts side by side.
@Suite struct TextColumnsTests {
  @Test("as many columns as there is room for, read downwards")
  func columns() {
    let texts = ["en", "to", "tre", "fire", "漢字"]
    #expect(texts.inColumns(of: 21) == ["  en    tre   漢字", "  to    fire"])
    #expect(texts.inColumns(of: 80) == ["  en    to    tre   fire  漢字"])
    #expect(texts.inColumns(of: 9) == texts.map { "  " + $0 })
    #expect([String]().inColumns(of: 80).isEmpty)
  }

  @Test("a text that is too long is broken, and nothing in it steers a terminal")
  func long() {
    #expect(["en lang tekst\u{1B}"].inColumns(of: 12) == ["  en lang", "  tekst␛"])
  }
}

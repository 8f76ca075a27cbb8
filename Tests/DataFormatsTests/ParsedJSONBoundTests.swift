import DataFormats
import Testing

/// Documents that take far more memory than they have bytes.
@Suite struct ParsedJSONBoundTests {
  @Test func `one with too many values is refused before it is read`() {
    let few = Array(("[" + String(repeating: "{},", count: 1_000) + "{}]").utf8)
    #expect(ParsedJSON(few)?.items.count == 1_001)
    let many = Array(
      ("[" + String(repeating: "{},", count: ParsedJSON.mostValues / 2) + "{}]").utf8)
    #expect(ParsedJSON(many) == nil)
  }

  @Test func `nesting without end is refused`() {
    #expect(ParsedJSON([UInt8](repeating: UInt8(ascii: "["), count: 3_000_000)) == nil)
  }
}

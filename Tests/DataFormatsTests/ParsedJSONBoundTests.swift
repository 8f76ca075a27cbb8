import DataFormats
import Testing

/// Documents that take far more memory than they have bytes.
@Suite struct ParsedJSONBoundTests {
  @Test func `one with too many values is refused before it is read`() {
    let few = Array(("[" + String(repeating: "{},", count: 1_000) + "{}]").utf8)
    #expect(ParsedJSON(few)?.items.count == 1_001)
    let objects = String(repeating: "{},", count: ParsedJSON.mostObjects)
    #expect(ParsedJSON(Array("[\(objects){}]".utf8)) == nil)
    let values = String(repeating: "0,", count: ParsedJSON.mostValues)
    #expect(ParsedJSON(Array("[\(values)0]".utf8)) == nil)
  }

  @Test func `nesting without end is refused`() {
    #expect(ParsedJSON([UInt8](repeating: UInt8(ascii: "["), count: 3_000_000)) == nil)
  }
}

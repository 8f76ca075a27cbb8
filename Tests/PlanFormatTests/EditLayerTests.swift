import PlanModel
import Testing

@testable import PlanFormat

@Suite("Edits of a text, and the way back")
struct EditLayerTests {
  private func edited(_ text: String, _ edits: [TextEdit]) -> String {
    String(decoding: EditLayer(edits).applied(to: Array(text.utf8)), as: UTF8.self)
  }

  @Test("edits are made in order of place, whatever their order")
  func order() {
    #expect(edited("abcdef", [TextEdit(4..<5, "E"), TextEdit(0..<1, "A")]) == "AbcdEf")
    #expect(edited("abc", [TextEdit(3..<3, "!"), TextEdit(0..<0, "¡")]) == "¡abc!")
    #expect(edited("", [TextEdit(0..<0, "x")]) == "x")
    #expect(edited("abc", []) == "abc" && EditLayer([]).isEmpty)
  }

  @Test("what is put in at a place stands before what gives way there, in the order given")
  func samePlace() {
    let edits = [TextEdit(1..<2, "B"), TextEdit(1..<1, "1"), TextEdit(1..<1, "2")]
    #expect(edited("abc", edits) == "a12Bc")
  }

  @Test("of two edits that overlap the first in the text stays, whole")
  func overlap() {
    #expect(edited("abcdef", [TextEdit(1..<4, "X"), TextEdit(3..<5, "Y")]) == "aXef")
    #expect(edited("abcdef", [TextEdit(2..<3, "Y"), TextEdit(1..<5, "X")]) == "aXf")
    #expect(edited("abcdef", [TextEdit(1..<3, "X"), TextEdit(1..<3, "Y")]) == "aXdef")
    let layer = EditLayer([TextEdit(1..<4, "X"), TextEdit(3..<5, "Y")])
    #expect(layer.edits == [TextEdit(1..<4, "X")])
  }

  @Test("edits that only touch are both made")
  func touching() {
    #expect(edited("abcd", [TextEdit(0..<2, "X"), TextEdit(2..<4, "Y")]) == "XY")
    #expect(edited("abcd", [TextEdit(0..<2, "X"), TextEdit(2..<2, "-")]) == "X-cd")
  }

  @Test("a place in the new text leads back to the old one")
  func origin() {
    // "ab" + "LANG" for "c" + "de" without "f" + "g"
    let layer = EditLayer([TextEdit(2..<3, "LANG"), TextEdit(5..<6, "")])
    let places = [0, 1, 2, 2, 2, 2, 3, 4, 6, 7]
    #expect((0..<10).map(layer.origin) == places)
  }

  @Test("every byte that was not edited leads back to itself", arguments: 0..<50)
  func originOfKept(seed: Int) {
    var random = RandomBytes(seed: seed)
    let bytes = random.bytes(60)
    let edits = (0..<6).map { _ -> TextEdit in
      let start = random.number(60)
      return TextEdit(
        start..<min(60, start + random.number(5)), String(repeating: "#", count: random.number(4)))
    }
    let layer = EditLayer(edits)
    let result = layer.applied(to: bytes)
    let touched = Set(layer.edits.flatMap { Array($0.range) })
    let origins = result.indices.filter { result[$0] != UInt8(ascii: "#") }.map(layer.origin)
    #expect(origins == bytes.indices.filter { !touched.contains($0) })
  }
}

import Testing

@testable import Language

/// The program's texts in other languages.
struct CatalogueTests {
  @Test func `a translation takes its values in its own order, or leaves one out`() {
    #expect(Catalogue.fill("of {1}, {0}", ["a", "b"]) == "of b, a")
    #expect(Catalogue.fill("{1}", ["a", "b"]) == "b")
    #expect(Catalogue.fill("no values {0}", []) == "no values {0}")
    #expect(Catalogue.fill("a { b } {7} {0}", ["x"]) == "a { b } {7} x")
  }

  @Test(arguments: [("1", "1 goal"), ("2", "2 goals"), ("0", "0 goals"), ("1.000", "1.000 goals")])
  func `a word goes with its number`(_ number: String, _ text: String) {
    #expect(Catalogue.fill("{0} {0|goal|goals}", [number]) == text)
  }

  @Test func `Danish is what is said while nothing else is chosen`() {
    let count = 2
    #expect(tr("Der er \(count) mål i \("planen").") == "Der er 2 mål i planen.")
    #expect(tr(known: "fil") == "fil" && Language.code == "da")
  }

  @Test(arguments: Catalogue.codes)
  func `every text of a catalogue can be said`(_ code: String) throws {
    let catalogue = try #require(Catalogue.of(code))
    #expect(catalogue.texts.count > 3_000)
    for (danish, text) in catalogue.texts {
      #expect(danish.isEmpty == text.isEmpty, "\(danish)")
      for place in text.matches(of: /\{(\d+)(?:\|[^{}|]*\|[^{}|]*)?\}/) {
        #expect(danish.contains("{\(place.1)}"), "\(danish): \(place.0)")
      }
    }
  }
}

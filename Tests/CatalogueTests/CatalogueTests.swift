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

  @Test(arguments: [
    ("1", "1 goal"), ("2", "2 goals"), ("0", "0 goals"), ("1.000", "1.000 goals"),
    ("1 of 2", "1 of 2 goal"),
  ])
  func `a word goes with its number`(_ number: String, _ text: String) {
    #expect(Catalogue.fill("{0} {0|goal|goals}", [number]) == text)
  }

  @Test func `Danish is what is said while nothing else is chosen`() {
    let count = 2
    #expect(tr("Der er \(count) mål i \("planen").") == "Der er 2 mål i planen.")
    #expect(tr(known: "fil") == "fil" && Language.current.code == "da")
    #expect(typed("ja|jo") == ["ja", "jo"])
  }

  /// A language is a code and its texts, and nothing else of the program knows of it.
  @Test func `another language is spoken by its texts alone`() throws {
    let texts = ["Der er {0} mål i {1}.": "{1} hat {0} {0|Ziel|Ziele}.", "ja|jo": "ja|doch"]
    let german = Language(code: "de", catalogue: Catalogue(code: "de", texts: texts))
    german.speaking {
      #expect(tr("Der er \(1) mål i \("M1").") == "M1 hat 1 Ziel.")
      #expect(tr("Der er \(3) mål i \("M1").") == "M1 hat 3 Ziele.")
      #expect(typed("ja|jo") == ["ja", "jo", "ja", "doch"])
      #expect(tr("Det er ikke oversat.") == "Det er ikke oversat.")
      #expect(Language.current.code == "de")
      Language.danish.speaking { #expect(tr("Der er \(3) mål i \("M1").") == "Der er 3 mål i M1.") }
    }
    #expect(Language.current.code == "da")
  }

  @Test func `every language that has a file can be chosen, and no other`() throws {
    #expect(Language.codes == ["da"] + Catalogue.codes)
    for code in Language.codes { #expect(Language.of(code)?.code == code) }
    #expect(Language.of("xx") == nil && Language.of("") == nil)
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

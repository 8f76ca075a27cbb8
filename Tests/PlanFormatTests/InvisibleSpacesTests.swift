import Testing

@testable import PlanFormat

/// Spaces and line ends that nobody can tell from others: where they are found, and where they are
/// part of a text.
@Suite("Invisible spaces and line ends")
struct InvisibleSpacesTests {
  /// The places, as the number of the byte where each begins, and how long each is.
  private static func found(_ places: [Range<Int>]) -> [[Int]] {
    places.map { [$0.lowerBound, $0.count] }
  }

  @Test(
    "in the structure they are found, in texts they are not",
    arguments: [
      // No-break, em, narrow, ideographic: as indentation, behind a key, behind a dash.
      ("\u{A0}id: M1", [[0, 2]]), ("id:\u{2003}M1", [[3, 3]]), ("-\u{3000}id: M1", [[1, 3]]),
      ("id\u{202F}: M1", [[2, 3]]),
      // At the end of a value, of two bytes and of three, several and mixed with others.
      ("id: M1\u{A0}", [[6, 2]]), ("id: M1\u{2003}", [[6, 3]]), ("id: M1\u{3000}", [[6, 3]]),
      ("id: M1 \u{2009} \u{A0}", [[7, 3], [11, 2]]),
      // In the midst of a text.
      ("id: M\u{A0}1", []), ("id: 30\u{202F}000 kr.", []), ("id: M1\u{2026}", []),
      // Block text is somebody's own; it ends with the first line that is not moved in further.
      ("om: |\n  a\n  \u{A0}b\nid: M1\u{A0}", [[22, 2]]),
      ("om: >\n  a\u{3000}\n", []),
      ("- om: |\n    a\u{A0}\n  id: M1\u{A0}\n", [[24, 2]]),
    ])
  func spaces(text: String, places: [[Int]]) {
    #expect(Self.found(InvisibleSpaces.places(in: Array(text.utf8))) == places)
  }

  @Test(
    "each line end that only YAML knows is found, and no neighbour of it",
    arguments: [
      ("a\u{85}b", [[1, 2]]), ("a\u{2028}b", [[1, 3]]), ("a\u{2029}b", [[1, 3]]),
      ("\u{2029}\u{2028}", [[0, 3], [3, 3]]), ("a\u{2027}b\u{202A}c\u{84}d\u{A0}e", []),
      ("a\nb", []),
    ])
  func breaks(text: String, places: [[Int]]) {
    let bytes = Array(text.utf8)
    #expect(Self.found(ForeignBreaks.places(in: bytes)) == places)
    #expect(ForeignBreaks.areIn(bytes) == !places.isEmpty)
  }
}

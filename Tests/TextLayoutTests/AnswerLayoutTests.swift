import Testing
import TextLayout

/// A text that is being edited, in rows.
@Suite struct AnswerLayoutTests {
  private static func layout(_ text: String, width: Int = 20, first: Int = 4, rest: Int = 2)
    -> AnswerLayout
  {
    AnswerLayout(EditedText(text), width: width, first: first, rest: rest)
  }

  private static func rows(_ layout: AnswerLayout) -> [String] {
    layout.rows.map { layout.text.steps[$0.steps].map(\.shown).joined() }
  }

  private static let broken: [(text: String, rows: [String])] = [
    ("", [""]), ("kort", ["kort"]), ("fire bogstaver her", ["fire bogstaver ", "her"]),
    // Sixteen columns in the first row, eighteen in the others.
    ("1234567890123456", ["1234567890123456"]), ("12345678901234567", ["1234567890123456", "7"]),
    ("ord 12345678901234567890", ["ord ", "123456789012345678", "90"]),
    ("1234567890123456 næste", ["1234567890123456 ", "næste"]),
    ("1234567890123456 ", ["1234567890123456 ", ""]),
    ("en\nto\n", ["en", "to", ""]), ("\n\n", ["", "", ""]),
    ("bredt 漢字漢字漢", ["bredt 漢字漢字漢"]), ("bredt 漢字漢字漢字", ["bredt ", "漢字漢字漢字"]),
  ]

  @Test("rows end at words, and nothing is left out", arguments: broken.indices)
  func breaks(_ index: Int) {
    let (text, rows) = Self.broken[index]
    let layout = Self.layout(text)
    #expect(Self.rows(layout) == rows)
    #expect(layout.rows.map(\.steps.lowerBound).sorted() == layout.rows.map(\.steps.lowerBound))
    #expect(layout.rows.reduce(0) { $0 + $1.steps.count } == layout.text.steps.count)
  }

  @Test("a line of the text begins where a line break was, a row where the window ends")
  func lines() {
    let layout = Self.layout("fire bogstaver her\nny")
    #expect(layout.rows.map(\.beginsLine) == [true, false, true])
    #expect(layout.rows.map(\.indent) == [4, 2, 2])
  }

  private static let cursors: [(text: String, byte: Int, row: Int, column: Int)] = [
    ("", 0, 0, 4), ("ab", 1, 0, 5), ("ab", 2, 0, 6), ("på", 3, 0, 6), ("漢b", 3, 0, 6),
    // Behind a space that ended the row, one is in the next row; at the end of a full one, not.
    ("1234567890123456 ", 17, 1, 2), ("1234567890123456", 16, 0, 20), ("a\nb", 2, 1, 2),
    ("a\nb", 1, 0, 5), ("a\n", 2, 1, 2), ("12345678901234567", 16, 1, 2),
    ("e\u{301}x", 3, 0, 5), ("👩\u{200D}👧x", 7, 0, 6), ("👩\u{200D}👧x", 11, 0, 8),
  ]

  @Test("where the cursor stands", arguments: cursors.indices)
  func places(_ index: Int) {
    let (text, byte, row, column) = Self.cursors[index]
    #expect(Self.layout(text).place(ofByte: byte) == .init(row: row, column: column))
  }

  @Test(
    "where one comes to in another row",
    arguments: [
      (0, 0, 0), (0, 5, 1), (0, 99, 14), (1, 0, 15), (1, 4, 17), (1, 99, 18), (2, 99, 21),
      (-3, 4, 0), (9, 3, 20),
    ])
  func bytes(_ row: Int, _ column: Int, _ byte: Int) {
    let layout = Self.layout("fire bogstaver her\nny")
    #expect(layout.byte(at: .init(row: row, column: column)) == byte)
  }

  @Test("a place that was asked for is where the cursor then stands, in texts of every kind")
  func thereAndBack() {
    let text = "ærø 漢字 e\u{301} 👩\u{200D}👧 🇩🇰 \u{301} meget langt ord\n\n  to blanke  og mere"
    for width in 3...40 {
      let layout = Self.layout(text, width: width, first: 2, rest: 1)
      for (row, range) in layout.rows.enumerated() {
        for column in 0...width {
          let place = layout.place(ofByte: layout.byte(at: .init(row: row, column: column)))
          #expect(place.row == row, "width \(width), row \(range)")
        }
      }
    }
  }

  @Test("no row is wider than the window, but for a letter that is")
  func width() {
    let text = "ærø 漢字 e\u{301} 👩\u{200D}👧 🇩🇰 speciallægepraksisplanlægning\n\n  to  og mere"
    for width in 6...40 {
      let layout = Self.layout(text, width: width, first: 4, rest: 2)
      for row in layout.rows {
        var steps = layout.text.steps[row.steps]
        if steps.last?.shown == " " { steps.removeLast() }
        #expect(steps.reduce(row.indent) { $0 + $1.columns } <= width)
      }
    }
  }

  @Test(
    "what is seen of a text that is higher than the window",
    arguments: [
      (0, 0, 10, 4, 0), (0, 3, 10, 4, 0), (0, 4, 10, 4, 1), (5, 6, 10, 4, 5), (5, 4, 10, 4, 4),
      (0, 9, 10, 4, 6), (9, 2, 5, 4, 1), (3, 2, 3, 4, 0), (6, 9, 10, 1, 9),
    ])
  func window(_ before: Int, _ cursor: Int, _ count: Int, _ height: Int, _ first: Int) {
    let row = AnswerLayout.firstRow(before: before, cursor: cursor, count: count, height: height)
    #expect(row == first)
  }
}

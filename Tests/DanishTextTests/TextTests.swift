import DanishText
import Testing

/// Small things about texts.
struct TextTests {
  @Test(arguments: [
    ("solstraalen-2016.yaml", "solstraalen-2016.yaml"),
    ("../år 1/plan.yaml", "'../år 1/plan.yaml'"),
    ("børn.yaml", "børn.yaml"), ("Mette's.yaml", #"'Mette'\''s.yaml'"#),
    ("a$(b).yaml", "'a$(b).yaml'"),
    ("-plan.yaml", "./-plan.yaml"), ("", "''"),
    ("a\nb.yaml", #"$'a\nb.yaml'"#), ("å\r'\\\t", #"$'å\r\'\\\t'"#),
    ("a\u{1B}", "'a\u{1B}'"),
  ])
  func `a path is one argument of a command that is copied`(path: String, argument: String) {
    #expect(path.asArgument == argument)
  }

  @Test func `a plain line is told as it stands`() {
    let pieces = [
      "a", "Å", "é", "9", "-", ".", "»", "–", " ", "  ", "\t", "\n", "\u{a0}", "\u{ad}", "\u{200b}",
      "\u{2003}", "e\u{301}", "😀", "\u{7f}", "\u{85}", "ø", "\"",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces where (first + second + third).isPlainLine {
          let text = first + second + third
          let words = text.split(whereSeparator: \.isWhitespace)
          #expect(text == words.joined(separator: " ") && !HiddenCharacters.areIn(text))
          #expect(text.mention == text && text.mention(atMost: 2) != text || text.count <= 2)
        }
      }
    }
    for line in ["M1", "samspil-12", "Børnehuset Ærø", "\"x\" & y"] { #expect(line.isPlainLine) }
    for other in ["", " ", " a", "a ", "a  b", "a\nb", "a\u{a0}b"] { #expect(!other.isPlainLine) }
  }

  @Test func `a day is written as year, month and day, with all their digits`() throws {
    for (year, month, day, text) in [
      (1, 1, 2, "0001-01-02"), (987, 10, 30, "0987-10-30"), (2016, 2, 29, "2016-02-29"),
      (9999, 12, 31, "9999-12-31"),
    ] {
      let date = try #require(PlanDate(year: year, month: month, day: day))
      #expect(date.text == text && PlanDate(text: text) == date)
    }
  }
}

import DanishText
import DataFormats
import Testing

/// Lines of a calendar file.
@Suite struct CalendarTextTests {
  @Test(arguments: [
    ("a;b,c\\d", "a\\;b\\,c\\\\d"),
    ("en\nto\r\ntre\rfire", "en\\nto\\ntre\\nfire"),
    ("BEGIN:VEVENT\r\nEND", "BEGIN:VEVENT\\nEND"),
    ("nul\u{0}bel\u{7}\tæ", "nulbel\tæ"),
    ("a\u{2028}b\u{85}c", "a\\nb\\nc"),
  ])
  func `text can be no line of its own`(text: String, written: String) {
    #expect(CalendarText.text("SUMMARY", text) == "SUMMARY:\(written)\r\n")
  }

  @Test(arguments: ["æ", "a", "👩‍👩‍👧", "€", "a\u{301}"])
  func `a long line is folded at 75 octets and never inside a character`(letter: String) {
    for count in [1, 30, 66, 67, 68, 74, 75, 149, 1_000] {
      let text = String(repeating: letter, count: count)
      let line = CalendarText.text("SUMMARY", text)
      #expect(line.hasSuffix("\r\n"))
      let rows = line.dropLast().split(separator: "\r\n", omittingEmptySubsequences: false)
      for row in rows {
        #expect(row.utf8.count <= 75)
        #expect(!row.unicodeScalars.contains("\u{FFFD}"))
      }
      #expect(rows.dropFirst().allSatisfy { $0.hasPrefix(" ") && $0.utf8.count > 1 })
      // What is folded reads as it was.
      let bytes = Array(line.utf8)
      let joined = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
      let isSame = Array(joined.utf8) == Array("SUMMARY:\(text)\r\n".utf8)
      #expect(isSame)
    }
  }

  @Test func `a character longer than a line is folded between its parts`() {
    let text = "a" + String(repeating: "\u{301}", count: 200)
    let bytes = Array(CalendarText.text("SUMMARY", text).utf8)
    let rows = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(rows.allSatisfy { $0.count <= 76 && $0.last == UInt8(ascii: "\r") })
    #expect(rows.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("\u{FFFD}") })
  }

  @Test func `a line is as long as it may be before it is folded`() {
    let rows = CalendarText.text("SUMMARY", String(repeating: "a", count: 300))
      .split(separator: "\r\n")
    #expect(rows.map(\.utf8.count) == [75, 75, 75, 75, 12])
  }

  @Test func `days are written with four digits of the year`() throws {
    let day = try #require(PlanDate(year: 16, month: 2, day: 9))
    #expect(CalendarText.day("DTSTART", day) == "DTSTART;VALUE=DATE:00160209\r\n")
    #expect(CalendarText.stamp("DTSTAMP", day) == "DTSTAMP:00160209T000000Z\r\n")
  }
}

import DanishText
import Testing

/// CPR numbers in text. The numbers are made up; whether anybody has them is not looked at.
struct CPRNumberTests {
  @Test(
    arguments: [
      "010203-1234", "0102031234", "010203 1234", "010203–1234", "010203\u{2011}1234",
      "010203\u{a0}1234", "cpr 311299-0000.", "(290200-1111)", "cpr:0102031234", "æ010203-1234å",
      "010203-1234-5", "1: 010203-1234", "CPR0102031234x", "2016 010203-1234 2016",
      "010203-\n    1234", "010203–\r\n1234", "010203- 1234",
      "010203 - 1234", "010203 -1234", "010203\u{a0}– 1234",
    ])
  func `are found`(text: String) {
    let hits = CPRNumber.hits(in: text)
    #expect(hits.count == 1)
    let masked = CPRNumber.masked(text)
    #expect(masked.contains(CPRNumber.mask))
    #expect(!masked.contains("1234") && !masked.contains("0000") && !masked.contains("1111"))
  }

  @Test(
    arguments: [
      "", "010203", "320103-1234", "011303-1234", "300203-1234", "310403-1234", "000103-1234",
      "010003-1234", "010203-123", "010203-12345", "90102031234", "010203--1234", "010203  1234",
      "12 34 56 78", "12345678", "2016-11-15", "5798009811578", "01-02-03-1234", "0102 031234",
      "010203\n1234", "010203 \n1234", "010203  - 1234", "010203 -  1234", "010203-  1234",
      "a0102031234b", "3f0102031234",
    ])
  func `are not seen where there is none`(text: String) {
    #expect(CPRNumber.hits(in: text) == [])
    #expect(CPRNumber.masked(text) == text)
  }

  @Test func `several in a row are all found, with their places`() {
    let text = "ø 010203-1234,0102031234 og 020304-5678"
    #expect(CPRNumber.hits(in: text).map(\.range) == [3..<14, 15..<25, 29..<40])
    #expect(CPRNumber.masked(text) == "ø ******-****,******-**** og ******-****")
  }

  @Test func `every valid date is a hit and no other`() {
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    var hits = 0
    for day in 0...39 {
      for month in 0...19 {
        for year in 0...99 {
          let date = padded(day) + padded(month) + padded(year)
          hits += CPRNumber.hits(in: "\(date)-4321").count
        }
      }
    }
    // A hundred years with 365 days, and 25 of them with one more: 1900 or 2000 has 29 February.
    #expect(hits == 36_525)
  }
}

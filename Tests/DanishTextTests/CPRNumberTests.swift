import DanishText
import Testing

/// CPR numbers in text. The numbers are made up; whether anybody has them is not looked at.
struct CPRNumberTests {
  @Test(
    arguments: [
      "010203-1234", "0102031234", "010203 1234", "010203–1234", "010203\u{2011}1234",
      "010203\u{a0}1234", "cpr 311299-0000.", "(290200-1111)", "cpr:0102031234", "æ010203-1234å",
      "010203-1234-5", "1: 010203-1234", "CPR0102031234x", "2016 010203-1234 2016",
      "010203- 1234",
      // Over two lines, as a file breaks them.
      "010203-\n    1234", "010203–\r\n1234", "010203\n1234", "010203 \n1234",
      "010203   \r\n\t 1234",
      "010203\n      1234", "010203 -\n      1234", "010203\n      - 1234", "010203\n-1234",
      "01 02\n      03 1234", "01 02 03\n      1234", "01\n02\n03\n1234", "01.02.03\n   -1234",
      "010203 - 1234", "010203 -1234", "010203\u{a0}– 1234",
      // Blanks of other kinds, and more than one.
      "010203\u{202f}1234", "010203\u{2009}-\u{2009}1234", "010203\u{a0}-\u{a0}1234",
      "010203\u{202f}–\u{202f}1234", "010203\t1234", "010203\t-\t1234", "010203  1234",
      "010203  - 1234", "010203 -  1234", "010203-  1234", "010203\u{3000}1234",
      // In pairs, as dates are written.
      "01.02.03-1234", "01/02/03-1234", "01-02-03-1234", "01.02.03–1234", "01.02.03 - 1234",
      "01.02.03\u{a0}–\u{a0}1234", "01.02.03-\n  1234", "01.02.03- \n  1500", "01–02–03–1234",
      "01 02 03-1234", "01 02 03 1234", "01 02 03 - 1234", "01\u{a0}02\u{a0}03\u{a0}1234",
      "01\t02\t03\t1234", "01  02  03  1234", "010203.1234",
      // Others beside it.
      "tlf. 86 34 56 78, cpr 01.02.03-1234", "1. 01.02.03-1234", "2016 01 02 03 1234",
      "15/15037 010203-1234", "010203-1234/2016",
      // Split by what nobody sees.
      "01\u{200b}0203-1234", "010203\u{ad}-1234", "010203-12\u{feff}34", "01.02.03\u{2060}-1234",
      "0\u{200b}1\u{200b}0\u{200b}2\u{200b}0\u{200b}3\u{200b}1\u{200b}2\u{200b}3\u{200b}4",
      "0\u{7f}1\u{7f}0\u{7f}2\u{7f}0\u{7f}3\u{7f}1\u{7f}2\u{7f}3\u{7f}4",
      "01 02\u{ad} 03 12\u{200d}34", "\u{200b}\u{200b}0102031234\u{200b}", "010203\u{1}1234",
    ])
  func `are found`(text: String) {
    let hits = CPRNumber.hits(in: text)
    #expect(hits.count == 1)
    let masked = CPRNumber.masked(text)
    #expect(masked.contains(CPRNumber.mask))
    let digits = masked.filter { $0.isASCII && $0.isNumber }
    #expect(!digits.contains("1234") && !digits.contains("0000") && !digits.contains("1111"))
    #expect(!digits.contains("010203") && CPRNumber.hits(in: masked) == [])
  }

  @Test(
    arguments: [
      "", "010203", "320103-1234", "011303-1234", "300203-1234", "310403-1234", "000103-1234",
      "010003-1234", "010203-123", "010203-12345", "90102031234", "010203--1234",
      "010203-\n-1234", "010203\nog 1234", "010203.\n1234", "01.02.16\n1234", "15.11.16\n- 2016",
      "a0102031234b", "3f0102031234", "0102 031234",
      // Telephone numbers.
      "12 34 56 78", "12345678", "12 10 56 78", "+45 12 10 56 78", "0045 12 10 56 78",
      "tlf. 12 10 15 78 / 20 11 12 13", "70 10 11 12", "1210 5678", "+4512105678",
      // Case numbers, references to the KLE numbers, subsections.
      "00.15.00-A00-6-16", "15/15037", "27.03.00-P19-1-16", "sag 2016-0102-03", "16-010203",
      "§ 83 a, stk. 2", "1.01.02.03-1234", "10.11.12.1314", "192.168.10.12-1234", "01-02-03",
      // Dates, times and years, with numbers behind.
      "01.02.2016 - 1500 timer", "01.02.16 - 1500 timer", "01.02.16 - 2016", "2016-11-15",
      "01.02.16 – 1430", "01.02.16 1500", "01.02.16-15.03.16", "01-02-2016-1234",
      "1/2-16, 1234 kr.", "kl. 14.30-15.30", "15.11.2015 1234", "2016-01-02 03 1234",
      "2016-11-15\n      - 1234",
      // Longer and shorter numbers.
      "5798009811578", "5798 0098 1157 8", "EAN 5798000123456", "12345678 (CVR)", "1.234.567",
      "010203.12", "01 02 03 123", "01 02 03 12345", "01 02 3 1234", "01.02-03-1234",
      "32 13 03 1234",
      "2015: 010203 kr.", "010203/1234",
    ])
  func `are not seen where there is none`(text: String) {
    #expect(CPRNumber.hits(in: text) == [])
    #expect(CPRNumber.masked(text) == text)
  }

  @Test func `several in a row are all found, with their places`() {
    let text = "ø 010203-1234,0102031234 og 020304-5678"
    #expect(CPRNumber.hits(in: text).map(\.range) == [3..<14, 15..<25, 29..<40])
    #expect(CPRNumber.masked(text) == "ø ******-****,******-**** og ******-****")
    let pairs = "01 02 03 1234 02 03 04 5678\n01.02.03-1234"
    #expect(CPRNumber.hits(in: pairs).map(\.digits) == [102_031_234, 203_045_678, 102_031_234])
  }

  /// A long text with letters of two bytes, marks of three, emoji, digits, line ends and spaces.
  private static let text = """
    Vi når 60 % af børnene på Æblehaven – »også« dem der bor 12 km væk. 👩‍👧 Ring på 12 34 56 78, \
    sag 15/15037.
    - Åben onsdag fra 14.30, og 3 gange om ugen… \u{200b}Det er 2016\u{a0}nu.\t(jf. § 83)
    """

  private static let forms = [
    "010203-1234", "0102031234", "010203 1234", "01.02.03-1234", "01 02 03 1234", "01/02/03-1234",
    "010203\u{202f}–\u{202f}1234", "0\u{200b}10203-12\u{ad}34", "010203\t1234", "010203.1234",
  ]

  /// The search looks at few of the bytes: which it looks at must make no difference.
  @Test(arguments: forms)
  func `are found wherever in a text they stand`(number: String) {
    let scalars = Array(Self.text.unicodeScalars)
    func text(_ part: ArraySlice<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(part))
    }
    for place in 0...scalars.count {
      // Between letters, so that no digits of the text run into it.
      let (before, after) = (text(scalars[..<place]) + "x", "x" + text(scalars[place...]))
      let hits = CPRNumber.hits(in: before + number + after)
      let start = before.utf8.count
      #expect(hits.map(\.range) == [start..<start + number.utf8.count])
      #expect(CPRNumber.masked(before + number + after) == before + CPRNumber.mask + after)
    }
  }

  @Test func `nothing is found in the text itself, whatever it begins with`() {
    let scalars = Array(Self.text.unicodeScalars)
    for place in 0...scalars.count {
      let rest = String(String.UnicodeScalarView(scalars[place...]))
      #expect(CPRNumber.hits(in: rest) == [])
    }
  }

  @Test func `bytes that are no text are passed over`() {
    let bytes: [UInt8] = [0xff, 0xe2, 0x80] + Array("010203-1234".utf8) + [0xc2, 0x80, 0xf0, 0x9f]
    #expect(bytes.withUnsafeBufferPointer(CPRNumber.hits(in:)).map(\.range) == [3..<14])
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

  // MARK: Centres' ids

  @Test(arguments: ["1003251234", " 1003251234 ", "0102031234"])
  func `ten digits are a centre's id`(id: String) {
    #expect(CentreID.isNumber(id))
    #expect(CentreID.mention(id) == id.trimmed)
    let numbers = CentreID.numbers(among: ["solstraalen", id])
    #expect(
      CPRNumber.masked("hos \(id), ikke 010203-1234", sparing: numbers)
        == "hos \(id), ikke ******-****")
  }

  @Test(arguments: ["010203-1234", "010203 1234", "p0102031234", "10032512345", "", "solstraalen"])
  func `anything else is masked as ever`(id: String) {
    #expect(!CentreID.isNumber(id))
    #expect(!CentreID.mention(id).contains("1234") || id == "10032512345")
  }
}

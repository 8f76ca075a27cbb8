import Testing
import TextLayout

/// A text in the steps of a cursor.
@Suite struct EditedTextTests {
  private static let cases: [(text: String, shown: [String], columns: [Int])] = [
    ("på", ["p", "å"], [1, 1]), ("a\u{30A}b", ["a\u{30A}", "b"], [1, 1]),
    ("漢b", ["漢", "b"], [2, 1]), ("ｱＡ", ["ｱ", "Ａ"], [1, 2]),
    ("👩\u{200D}👧", ["👩", "👧"], [2, 2]), ("❤\u{FE0F}", ["❤"], [1]),
    ("👍🏽", ["👍", "🏽"], [2, 2]), ("🇩🇰🇸", ["🇩🇰", "🇸"], [2, 1]),
    ("\u{301}a", ["◌\u{301}", "a"], [1, 1]), ("\n\u{301}", ["", "◌\u{301}"], [0, 1]),
    ("\t\u{1B}\u{7F}\r", [" ", "␛", "␡", "␍"], [1, 1, 1, 1]),
    ("\u{202E}", ["<U+202E>"], [8]),
  ]

  @Test("what each step shows, and how wide it is", arguments: cases.indices)
  func steps(_ index: Int) {
    let (text, shown, columns) = Self.cases[index]
    let edited = EditedText(text)
    #expect(edited.steps.map(\.shown) == shown)
    #expect(edited.steps.map(\.columns) == columns)
  }

  @Test("bytes that are no UTF-8 are seen, one by one, and every byte has its step")
  func bytes() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x28, 0xE2, 0x82, 0xF0, 0x9F, 0x98, 0x80]
    let edited = EditedText(bytes)
    #expect(edited.steps.map(\.shown) == ["a", "�", "�", "(", "�", "�", "😀"])
    #expect(edited.steps.flatMap { Array($0.bytes) } == Array(0..<bytes.count))
  }

  @Test("which widths every terminal agrees on")
  func certain() {
    #expect(EditedText("aå–»€").steps.allSatisfy { $0.isCertain })
    #expect(!EditedText("😀漢❤\u{301}").steps.contains { $0.isCertain })
  }
}

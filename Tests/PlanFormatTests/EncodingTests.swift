import DanishText
import PlanModel
import Testing

@testable import PlanFormat

/// Files that are not UTF-8: read all the same, told once, and UTF-8 after `--ret`.
@Suite struct EncodingTests {
  private static let text = "format: årsplan/1\ncenter:\n  navn: Børnehuset – “Ærø”\n"

  private static let windows = text.unicodeScalars.map { scalar -> UInt8 in
    switch scalar {
    case "–": 0x96
    case "“": 0x93
    case "”": 0x94
    default: UInt8(truncatingIfNeeded: scalar.value)
    }
  }

  private static func wide(_ isLittle: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
  }

  static let files: [(name: String, bytes: [UInt8])] = [
    ("Windows-1252", windows), ("UTF-16 with mark", wide(true, hasMark: true)),
    ("UTF-16, big end first", wide(false, hasMark: true)),
    ("UTF-16 without mark", wide(true, hasMark: false)),
  ]

  @Test(arguments: files.indices)
  func `is read, told once and becomes UTF-8`(index: Int) {
    let document = PlanDocument.read(Self.files[index].bytes)
    #expect(document.plan.centre.name == "Børnehuset – “Ærø”", "\(Self.files[index].name)")
    #expect(document.problems.map(\.rule) == ["ulæselig-fil"])
    let mended = document.bytes(after: document.edits(for: document.problems))
    #expect(String(decoding: mended, as: UTF8.self) == Self.text)
  }

  @Test func `a file that is half of each comes out right`() {
    let file = Array("format: årsplan/1\ncenter:\n  navn: Ærø".utf8) + [0xE6, 0x0A]
    #expect(PlanDocument.read(file).plan.centre.name == "Ærøæ")
  }

  /// Found by the fuzzer.
  @Test func `a hidden character is not put into the message`() {
    let file = Array("format: årsplan/1\n".utf8) + [0xAD, 0x0A]
    let problems = PlanDocument.read(file).problems
    #expect(!problems.isEmpty && !problems.contains { HiddenCharacters.areIn($0.message) })
  }

  @Test func `control characters are told once and taken out`() {
    let file = Array("format: årsplan/1\ncenter:\n  navn: A\u{1}B\u{7F}C\n".utf8)
    let document = PlanDocument.read(file)
    #expect(document.plan.centre.name == "ABC")
    #expect(document.problems.count == 1)
    #expect(document.problems.first?.place?.start == SourcePosition(line: 3, column: 10))
  }

  @Test func `bytes that are no text are refused`() {
    let document = PlanDocument.read([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2])
    #expect(!document.isReadable && document.problems.map(\.rule) == ["ulæselig-fil"])
  }
}

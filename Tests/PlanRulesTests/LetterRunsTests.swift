import TestSupport
import Testing

@testable import PlanRules

/// Words found eight bytes at a time are those that are found byte by byte.
struct LetterRunsTests {
  /// The bytes of which a text here is made: letters, what a word may have inside, and what lies
  /// next to them in the table.
  private static let letters = Array("abzAZ019--- .\n@[`{/:æøåÆØÅéß×¾ĀøșА»–".unicodeScalars)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte &- 0xc3 < 0x15
  }

  /// How many letters the word there has, and where it ends.
  private static func word(at start: Int, in bytes: [UInt8]) -> (letters: Int, end: Int) {
    var (letters, place) = (0, start)
    while place < bytes.count {
      if isLetter(bytes[place]) {
        letters += 1
        place += bytes[place] < 0x80 ? 1 : 2
      } else if bytes[place] == UInt8(ascii: "-"), place + 1 < bytes.count,
        isLetter(bytes[place + 1])
      {
        place += 1
      } else {
        break
      }
    }
    return (letters, min(place, bytes.count))
  }

  @Test func `are those found byte by byte`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<5000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        // Half of them are one letter, so that there are long words, too.
        let other = Self.letters.randomElement(using: &random) ?? "a"
        text.append(Bool.random(using: &random) ? "a" : other)
      }
      // A text may also be cut within a letter.
      let bytes = Array(String(text).utf8.dropLast(Int.random(in: 0...1, using: &random)))
      check(bytes)
    }
  }

  private func check(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      for start in bytes.indices where Self.isLetter(bytes[start]) {
        let (letters, end) = Self.word(at: start, in: bytes)
        let found = LetterRuns(buffer).word(at: start)
        #expect(found.first == bytes[start])
        #expect(found.letters == letters, "\(bytes) at \(start)")
        #expect(found.end == end, "\(bytes) at \(start)")
        #expect(found.isBeforeSpace == (end < bytes.count && bytes[end] == 0x20), "\(bytes)")
      }
    }
  }
}

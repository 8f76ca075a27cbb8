import PlanModel
import TestSupport
import Testing

@testable import PlanFormat

/// Random letters, for tests that look at every place of a text.
struct RandomBytes {
  private var generator: SeededGenerator

  init(seed: Int) { generator = SeededGenerator(seed: UInt64(seed)) }

  mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  /// So many small letters.
  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(ascii: "a") + UInt8(number(26)) }
  }

  /// Letters of one to four bytes, and every kind of line break.
  mutating func text(_ count: Int) -> String {
    let pieces = ["a", "b", " ", "å", "→", "😀", "\n", "\r\n", "\r", "\u{2028}"]
    return (0..<count).map { _ in pieces[number(pieces.count)] }.joined()
  }
}

@Suite("A file's bytes, characters and lines")
struct SourceTextTests {
  /// The same, counted the slow way.
  private struct Slow {
    var starts = [0]
    var characterOfByte: [Int] = []

    init(_ bytes: [UInt8]) {
      var characters = -1
      for index in bytes.indices {
        if bytes[index] & 0xC0 != 0x80 { characters += 1 }
        characterOfByte.append(characters)
        let isPair = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
        if bytes[index] == 10 || (bytes[index] == 13 && !isPair) { starts.append(index + 1) }
      }
      characterOfByte.append(characters + 1)
    }

    func line(_ byte: Int) -> Int { starts.lastIndex { $0 <= byte } ?? 0 }
  }

  @Test("every place has its line and column", arguments: 0..<40)
  func positions(seed: Int) {
    var random = RandomBytes(seed: seed)
    let bytes = Array(random.text(40 + seed * 8).utf8)
    let (source, slow) = (SourceText(bytes), Slow(bytes))
    #expect(source.lineCount == slow.starts.count)
    for byte in 0...bytes.count where byte == bytes.count || bytes[byte] & 0xC0 != 0x80 {
      let line = slow.line(byte)
      let start = slow.starts[line]
      let column = slow.characterOfByte[byte] - slow.characterOfByte[start]
      #expect(source.position(ofByte: byte) == SourcePosition(line: line + 1, column: column + 1))
      #expect(source.line(ofByte: byte) == line && source.lineStart(ofByte: byte) == start)
      let end = line + 1 < slow.starts.count ? slow.starts[line + 1] : bytes.count
      #expect(source.lineEnd(ofByte: byte) == end)
      #expect(source.byte(ofCharacter: slow.characterOfByte[byte]) == byte)
    }
  }

  @Test("LF, CRLF and CR alone end a line; the break is no part of it")
  func lines() {
    let source = SourceText(Array("en\nto\r\ntre\rfire\n\nseks".utf8))
    let texts = (0..<source.lineCount).map {
      String(decoding: source.bytes[source.content(ofLine: $0)], as: UTF8.self)
    }
    #expect(texts == ["en", "to", "tre", "fire", "", "seks"])
    #expect((0..<source.lineCount).map(source.start) == [0, 3, 7, 11, 16, 17])
  }

  @Test("a line break at the end begins one more line, with nothing on it")
  func lastLine() {
    for end in ["\n", "\r\n", "\r"] {
      let bytes = Array("en\(end)".utf8)
      let source = SourceText(bytes)
      #expect(source.lineCount == 2 && source.content(ofLine: 1).isEmpty)
      #expect(source.line(ofByte: bytes.count) == 1)
      #expect(source.lineEnd(ofByte: 0) == bytes.count)
    }
  }

  @Test("a byte order mark is before the first character")
  func mark() {
    let source = SourceText([0xEF, 0xBB, 0xBF] + Array("år: 2016\n".utf8))
    #expect(source.byte(ofCharacter: 0) == 3 && source.byte(ofCharacter: 2) == 6)
    #expect(source.position(ofByte: 3) == SourcePosition(line: 1, column: 1))
    #expect(source.position(ofByte: 6) == SourcePosition(line: 1, column: 3))
    #expect(source.lineStart(ofByte: 4) == 3)
  }

  @Test("a place past the end is the end")
  func pastTheEnd() {
    let source = SourceText(Array("åå".utf8))
    #expect(source.byte(ofCharacter: 2) == 4 && source.byte(ofCharacter: 500) == 4)
    #expect(SourceText([]).position(ofByte: 0) == SourcePosition(line: 1, column: 1))
    #expect(SourceText([]).lineCount == 1)
  }

  @Test("the text of a line has no spaces at either end")
  func trimmed() {
    let source = SourceText(Array("a\n  to ord \t\n   \n".utf8))
    let texts = (0..<3).map {
      String(decoding: source.bytes[source.text(ofLine: $0)], as: UTF8.self)
    }
    #expect(texts == ["a", "to ord", ""])
  }
}

import DanishText
import Glibc
import PlanModel

/// A file's bytes with their characters and lines: turns one way of counting into another.
struct SourceText {
  let bytes: [UInt8]
  /// The first byte of each line.
  private let lineStarts: [Int]
  /// How many characters begin before each block of bytes, and before the end of the last.
  private let blocks: [Int]
  /// The first byte after a byte order mark: where counting begins.
  private let first: Int

  /// The length of a block, in bytes: eight times eight.
  private static let blockLength = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    (first, lineStarts, blocks) = bytes.withUnsafeBufferPointer { bytes in
      let first = Self.markLength(bytes)
      return (first, Self.lineStarts(of: bytes, from: first), Self.blocks(of: bytes, from: first))
    }
  }

  /// The length of a byte order mark at the start, in bytes: 3 or 0.
  static func markLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func startsCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// Lines end with LF, CRLF, or CR alone. The C library looks for LF at many bytes at once, and
  /// hardly a file has a CR.
  private static func lineStarts(of bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> [Int] {
    guard let base = bytes.baseAddress else { return [first] }
    var starts = [first]
    if memchr(base, 0x0d, bytes.count) != nil {
      for index in first..<bytes.count where endsLine(bytes, index) { starts.append(index + 1) }
      return starts
    }
    var next = first
    while next < bytes.count, let found = memchr(base + next, 0x0a, bytes.count - next) {
      next = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
      starts.append(next)
    }
    return starts
  }

  private static func endsLine(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"):
      index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
    default: false
    }
  }

  /// Counts the characters of each block.
  private static func blocks(of bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> [Int] {
    var blocks = [0]
    blocks.reserveCapacity((bytes.count - first) / blockLength + 1)
    guard let base = bytes.baseAddress else { return blocks }
    var characters = 0
    var start = first
    while start + blockLength <= bytes.count {
      var inner: UInt64 = 0
      for number in 0..<blockLength / 8 { inner &+= continuations(base + start + 8 * number) }
      characters += blockLength - sum(inner)
      blocks.append(characters)
      start += blockLength
    }
    return blocks
  }

  /// Of eight bytes, looked at as one number, a one for each that continues a character: its high
  /// bit is set, and the next is not.
  private static func continuations(_ start: UnsafePointer<UInt8>) -> UInt64 {
    let eight = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    return (eight & ~(eight &<< 1)) &>> 7 & 0x0101_0101_0101_0101
  }

  /// The sum of the eight bytes of a number, where it is below 256.
  private static func sum(_ eight: UInt64) -> Int {
    Int((eight &* 0x0101_0101_0101_0101) &>> 56)
  }

  /// The byte at which a character begins; characters count from 0, after a byte order mark.
  func byte(ofCharacter character: Int) -> Int {
    // A character has at least one byte, so it cannot stand in an earlier block than this.
    var (low, high) = (character / Self.blockLength, blocks.count)
    guard low < high else { return bytes.count }
    while high - low > 1 {
      let middle = (low + high) / 2
      if blocks[middle] <= character { low = middle } else { high = middle }
    }
    return bytes.withUnsafeBufferPointer { bytes in
      Self.place(of: character - blocks[low], from: first + low * Self.blockLength, in: bytes)
    }
  }

  /// Where the character begins that so many others stand before, from a place on.
  private static func place(
    of character: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var (rest, index) = (character, start)
    while let base = bytes.baseAddress, index + 8 <= bytes.count {
      let count = 8 - sum(continuations(base + index))
      if count > rest { break }
      rest -= count
      index += 8
    }
    while index < bytes.count {
      if startsCharacter(bytes[index]) {
        if rest == 0 { return index }
        rest -= 1
      }
      index += 1
    }
    return bytes.count
  }

  /// The number of characters before a byte.
  private func characters(beforeByte byte: Int) -> Int {
    let end = min(byte, bytes.count)
    guard end > first else { return 0 }
    let block = (end - first) / Self.blockLength
    return bytes.withUnsafeBufferPointer { bytes in
      var (count, index) = (blocks[block], first + block * Self.blockLength)
      while let base = bytes.baseAddress, index + 8 <= end {
        count += 8 - Self.sum(Self.continuations(base + index))
        index += 8
      }
      while index < end {
        if Self.startsCharacter(bytes[index]) { count += 1 }
        index += 1
      }
      return count
    }
  }

  /// Line and column of a byte. The cost does not grow with the length of the line.
  func position(ofByte byte: Int) -> SourcePosition {
    let line = line(ofByte: byte)
    let column = characters(beforeByte: byte) - characters(beforeByte: lineStarts[line])
    return SourcePosition(line: line + 1, column: max(0, column) + 1)
  }

  /// Lines and columns of a stretch of bytes.
  func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(start: position(ofByte: bytes.lowerBound), end: position(ofByte: bytes.upperBound))
  }

  /// The line that a byte is in, from 0.
  func line(ofByte byte: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= byte { low = middle } else { high = middle }
    }
    return low
  }

  /// The number of lines; a line break at the end begins one more.
  var lineCount: Int { lineStarts.count }

  /// The first byte of a line, counted from 0.
  func start(ofLine line: Int) -> Int { lineStarts[line] }

  /// The bytes of a line, counted from 0, without its line break.
  func content(ofLine line: Int) -> Range<Int> {
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > lineStarts[line], bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
    return lineStarts[line]..<end
  }

  /// The bytes of what stands on a line, without spaces at either end.
  func text(ofLine line: Int) -> Range<Int> { TextLine.trimmed(bytes, content(ofLine: line)) }

  /// The first byte of the line that a byte is in.
  func lineStart(ofByte byte: Int) -> Int { lineStarts[line(ofByte: byte)] }

  /// The byte after the line that a byte is in, line break included.
  func lineEnd(ofByte byte: Int) -> Int {
    let next = line(ofByte: byte) + 1
    return next < lineStarts.count ? lineStarts[next] : bytes.count
  }
}

import DanishText
import PlanModel

/// A file's bytes with their characters and lines: turns one way of counting into another.
struct SourceText {
  let bytes: [UInt8]
  /// The first byte of each line.
  private let lineStarts: [Int]
  /// The byte at which every 64th character begins.
  private let milestones: [Int]

  private static let stride = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let first = bytes.withUnsafeBufferPointer(Self.markLength)
    var lineStarts = [first]
    var milestones: [Int] = []
    var characters = 0
    for index in first..<bytes.count {
      if Self.startsCharacter(bytes[index]) {
        if characters % Self.stride == 0 { milestones.append(index) }
        characters += 1
      }
      if Self.endsLine(bytes, index) { lineStarts.append(index + 1) }
    }
    self.lineStarts = lineStarts
    self.milestones = milestones
  }

  /// The length of a byte order mark at the start, in bytes: 3 or 0.
  static func markLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func startsCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// Whether a line ends with this byte: LF, CRLF, or CR alone.
  private static func endsLine(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"):
      index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
    default: false
    }
  }

  /// The byte at which a character begins; characters count from 0, after a byte order mark.
  func byte(ofCharacter character: Int) -> Int {
    let milestone = character / Self.stride
    guard milestone < milestones.count else { return bytes.count }
    var index = milestones[milestone]
    var rest = character % Self.stride
    while rest > 0, index < bytes.count {
      index += 1
      if index == bytes.count || Self.startsCharacter(bytes[index]) { rest -= 1 }
    }
    return index
  }

  /// The number of characters before a byte.
  private func characters(beforeByte byte: Int) -> Int {
    var (low, high) = (0, milestones.count)
    while low < high {
      let middle = (low + high) / 2
      if milestones[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let rest = bytes[milestones[low - 1]..<max(milestones[low - 1], min(byte, bytes.count))]
    return rest.reduce((low - 1) * Self.stride) { $0 + (Self.startsCharacter($1) ? 1 : 0) }
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

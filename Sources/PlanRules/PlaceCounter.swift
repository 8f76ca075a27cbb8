import PlanModel

/// Turns places in bytes into lines and columns. Places must be asked for in rising order.
///
/// Lines end as in YAML: LF, CR LF or CR. A byte order mark has no column.
struct PlaceCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var next = 0
  private var position = SourcePosition(line: 1, column: 1)

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { next = 3 }
  }

  /// The lines and columns of a range of bytes.
  mutating func range(of range: Range<Int>) -> SourceRange {
    let start = position(at: range.lowerBound)
    return SourceRange(start: start, end: position(at: range.upperBound))
  }

  private mutating func position(at offset: Int) -> SourcePosition {
    while next < min(offset, bytes.count) {
      pass(bytes[next])
      next += 1
    }
    return position
  }

  private mutating func pass(_ byte: UInt8) {
    let isLineEnd =
      byte == UInt8(ascii: "\n")
      || (byte == UInt8(ascii: "\r")
        && (next + 1 == bytes.count || bytes[next + 1] != UInt8(ascii: "\n")))
    if isLineEnd {
      position = SourcePosition(line: position.line + 1, column: 1)
    } else if byte & 0xc0 != 0x80 {
      position.column += 1
    }
  }
}

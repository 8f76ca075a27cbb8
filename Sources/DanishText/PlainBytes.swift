extension UnsafeBufferPointer<UInt8> {
  /// How many bytes from a place on are plain: ASCII that can be seen, and neither `"` nor `\`.
  ///
  /// Eight bytes are looked at as one number. Most of a Danish text is plain, so what looks for the
  /// rest, hidden characters or what JSON escapes, goes through it with this.
  @inlinable
  public func plainRun(at place: Int) -> Int {
    guard let base = baseAddress, place < count else { return 0 }
    var next = place
    while next + 8 <= count {
      let loaded = UnsafeRawPointer(base + next).loadUnaligned(as: UInt64.self)
      let others = PlainBytes.others(in: UInt64(littleEndian: loaded))
      if others != 0 { return next + others.trailingZeroBitCount / 8 - place }
      next += 8
    }
    while next < count, PlainBytes.isPlain(base[next]) { next += 1 }
    return next - place
  }
}

/// What is plain, one byte at a time and eight.
@usableFromInline
enum PlainBytes {
  @inlinable
  static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x5f && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The high bit of each byte that is not plain. Only the lowest that is set is to be relied on:
  /// it may carry over into the next.
  @inlinable
  static func others(in eight: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte's high bit is set below 0x20 by the first, at 0x7f by the second.
    let marks = (eight &- ones &* 0x20) | (eight &+ ones) | eight
    let quotes = (eight ^ ones &* 0x22) &- ones
    let strokes = (eight ^ ones &* 0x5c) &- ones
    return (marks | quotes | strokes) & (ones &* 0x80)
  }
}

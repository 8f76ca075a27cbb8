extension UnsafeBufferPointer<UInt8> {
  /// How many bytes from a place on are plain: ASCII that can be seen, neither `"` nor `\`, and the
  /// letters À to ÿ.
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
    if byte >= 0x80 { return byte < 0xc0 || byte == lead }
    return byte &- 0x20 < 0x5f && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// What À to ÿ begin with. What goes on with a letter that begins otherwise is no reason to stop:
  /// its beginning was one.
  @inlinable
  static var lead: UInt8 { 0xc3 }

  /// The high bit of each byte that is not plain. Only the lowest that is set is to be relied on:
  /// it may carry over into the next.
  @inlinable
  static func others(in eight: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte's high bit is set below 0x20 by the first, at 0x7f by the second.
    let marks = (eight &- ones &* 0x20) | (eight &+ ones)
    let quotes = (eight ^ ones &* 0x22) &- ones
    let strokes = (eight ^ ones &* 0x5c) &- ones
    // Both upper bits are set where a letter beyond ASCII begins; `others` is 0 at the lead only.
    let others = eight ^ ones &* UInt64(lead)
    let isOther = ((others & (ones &* 0x7f)) &+ ones &* 0x7f) | others
    let leads = eight & (eight &<< 1) & isOther
    return ((marks | quotes | strokes) & ~eight | leads) & (ones &* 0x80)
  }
}

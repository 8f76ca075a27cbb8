/// The words of a text, found eight bytes at a time.
///
/// A word is a run of letters and digits, with hyphens inside it.
struct LetterRuns {
  /// A word.
  struct Word {
    /// Its first byte.
    var first: UInt8
    /// How many letters and digits it has.
    var letters: Int
    /// Where it ends, in bytes.
    var end: Int
    /// Whether a space follows, as behind most words.
    var isBeforeSpace: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The word that begins at a place, where a letter or a digit stands.
  ///
  /// Places stay far below the largest number: they are added without looking for an overflow.
  @inline(__always)
  func word(at start: Int) -> Word {
    var (letters, next) = (0, start)
    while true {
      let eight = eight(at: next)
      let run = Self.letters(beginning: eight)
      letters &+= run
      next &+= run
      if run == 8 { continue }
      let byte = UInt8(truncatingIfNeeded: eight &>> UInt64(run &* 8))
      if byte == UInt8(ascii: " ") {
        return Word(first: bytes[start], letters: letters, end: next, isBeforeSpace: true)
      }
      let length = Self.length(ofLetter: byte)
      if length > 0 {
        letters &+= 1
        next &+= length
      } else if byte == UInt8(ascii: "-"), isLetter(at: next &+ 1) {
        next &+= 1
      } else {
        let end = min(next, bytes.count)
        return Word(first: bytes[start], letters: letters, end: end, isBeforeSpace: false)
      }
    }
  }

  /// The eight bytes from a place on as one number, the first of them lowest; zeros where the text
  /// has ended.
  @inline(__always)
  private func eight(at place: Int) -> UInt64 {
    let missing = place &+ 8 &- bytes.count
    guard missing > 0 else { return loaded(place) }
    // What stands before the place is shifted out.
    if bytes.count >= 8 { return loaded(bytes.count &- 8) >> UInt64(missing &* 8) }
    return fewBytes(from: place)
  }

  @inline(__always)
  private func loaded(_ place: Int) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// The bytes of a text that has fewer than eight.
  private func fewBytes(from place: Int) -> UInt64 {
    bytes.dropFirst(place).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func isLetter(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    let byte = bytes[place]
    return (byte | 0x20) &- 0x61 < 26 || Self.length(ofLetter: byte) > 0
  }

  /// The bytes that a digit fills, or a two-byte letter from À on; 0 for any other byte.
  @inline(__always)
  private static func length(ofLetter byte: UInt8) -> Int {
    if byte &- 0xc3 < 0x15 { return 2 }
    return byte &- 0x30 < 10 ? 1 : 0
  }

  /// How many of eight bytes are ASCII letters before the first that is none.
  @inline(__always)
  private static func letters(beginning eight: UInt64) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    let small = (eight | 0x2020_2020_2020_2020) & ~high
    // A byte's high bit is set where it is at least `a`, and not beyond `z`.
    let fromA = small &+ 0x1f1f_1f1f_1f1f_1f1f
    let beyondZ = small &+ 0x0505_0505_0505_0505
    let others = ~(fromA & ~beyondZ & ~eight) & high
    return others.trailingZeroBitCount / 8
  }
}

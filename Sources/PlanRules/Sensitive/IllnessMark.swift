import DanishText

/// Tells quickly that a text has no word for illness, as almost all have none.
final class IllnessMark: Sendable {
  /// The only one. Whoever looks at many words keeps it at hand: a shared value is asked each time
  /// whether it is there yet.
  static let shared = IllnessMark()

  private let beginnings = KeySet(all.map { Array($0.utf8.prefix(4)) })
  private let ends = KeySet(HealthWords.compoundEnds.map { Array($0.utf8.suffix(4)) })

  private init() {}

  /// Whether a word may be one for illness.
  @inline(__always)
  func isAt(_ start: Int, end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = end - start
    guard length >= 3 else { return false }
    // Three letters at the very end of a text are too few to be looked at as one number.
    guard start + 4 <= bytes.count else { return Self.isWord(start, end, bytes) }
    let first = Self.four(start, bytes)
    if beginnings.contains(length == 3 ? first & 0xff_ffff : first),
      Self.isWord(start, end, bytes)
    {
      return true
    }
    return length > 8 && ends.contains(Self.four(end - 4, bytes))
  }

  /// Four letters as one number, capitals as small letters.
  @inline(__always)
  private static func four(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let loaded = UnsafeRawBufferPointer(bytes).loadUnaligned(
      fromByteOffset: start, as: UInt32.self)
    return UInt32(littleEndian: loaded) | 0x2020_2020
  }

  /// The same of up to four letters one by one, the first of them lowest.
  private static func key(_ letters: some BidirectionalCollection<UInt8>) -> UInt32 {
    letters.reversed().reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  /// Whether it is a word for illness by all its letters. Hardly a word comes so far: it stays out
  /// of the way of the loop over all words.
  @inline(never)
  private static func isWord(
    _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var hash = WordHash()
    for place in start..<end { hash = hash.adding(bytes[place]) }
    return words[hash] != nil
  }

  private static let all = HealthWords.roles.filter(\.value.isHealth).map(\.key)

  private static let words = WordTable(all.map { ($0, ()) })

  /// A set of keys that may say yes to some more.
  private struct KeySet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 64)

    init(_ keys: [[UInt8]]) {
      for letters in keys {
        let slot = Self.slot(IllnessMark.key(letters))
        bits[slot >> 6] |= 1 << UInt64(slot & 63)
      }
    }

    @inline(__always)
    func contains(_ key: UInt32) -> Bool {
      let slot = Self.slot(key)
      return bits[slot >> 6] >> UInt64(slot & 63) & 1 == 1
    }

    /// The upper twelve bits of the product with a number that spreads them (Knuth's).
    @inline(__always)
    private static func slot(_ key: UInt32) -> Int { Int((key &* 2_654_435_769) >> 20) }
  }
}

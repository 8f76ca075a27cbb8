import DanishText
import PlanModel

/// One pass over the UTF-8 of a text: words and sentences for LIX, filler, hidden characters.
///
/// A word is a run of letters and digits, with hyphens inside it. Lines that begin as list items
/// count for neither words nor sentences, and a blank line ends a sentence: LIX is not meant for
/// headings and lists (Björnsson, Läsbarhet, 1968).
struct TextScan {
  /// The shortest text that LIX is worked out for, in words.
  static let fewestWords = 60
  /// From here on a text is very hard to read.
  static let hardFrom = 55
  /// A long word has more letters than this.
  private static let longWord = 6

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var words = 0
  private var longWords = 0
  private var sentences = 0
  private var wordsBeforeSentence = 0
  private var lastWordStart = 0
  private var isInList = false
  private var hasAnyWord = false
  private var hasOther = false

  /// Whether there is filler that somebody forgot.
  private(set) var hasFiller = false
  /// Whether there are characters that cannot be seen.
  private(set) var hasHidden = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// LIX, rounded down; 0 without words.
  var lix: Int {
    guard words > 0 else { return 0 }
    return words / max(1, sentences) + 100 * longWords / words
  }

  /// Whether the text is long, and very hard to read.
  var isHard: Bool { words >= Self.fewestWords && lix >= Self.hardFrom }

  /// Looks at the whole text.
  mutating func run() {
    isInList = isListItem(at: 0)
    while place < bytes.count {
      let byte = bytes[place]
      if Self.isWordByte(byte) {
        scanWords()
      } else if byte == UInt8(ascii: " ") {
        place += 1
      } else if byte < 0x80 {
        scanMark(byte)
      } else {
        scanOther()
      }
    }
    endSentence()
    hasFiller = hasFiller || (!hasAnyWord && !hasOther && Filler.isWhole(bytes))
  }

  /// Letters and digits: ASCII, and all that begin two-byte letters from À on.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte &- 0xc3 < 0x15
  }

  /// Words with single spaces between, as most of a text is. The counts are kept in local
  /// variables meanwhile: this loop is what checking a plan costs.
  private mutating func scanWords() {
    var next = place
    var (words, longWords) = (0, 0)
    repeat {
      let start = next
      let letters = Self.passWord(&next, bytes)
      if Filler.mayBegin(bytes[start], letters), Filler.isAt(start, end: next, in: bytes) {
        hasFiller = true
      }
      words += 1
      if letters > Self.longWord { longWords += 1 }
      lastWordStart = start
      place = next
      next += 1
    } while next < bytes.count && bytes[next - 1] == UInt8(ascii: " ")
      && Self.isWordByte(bytes[next])
    hasAnyWord = true
    guard !isInList else { return }
    self.words += words
    self.longWords += longWords
  }

  /// Passes a word and counts its letters and digits.
  @inline(__always)
  private static func passWord(
    _ next: inout Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var letters = 0
    while next < bytes.count {
      let run = letterRun(bytes, at: next)
      letters += run
      next += run
      guard next < bytes.count else { break }
      let byte = bytes[next]
      if byte == UInt8(ascii: " ") { break }
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
        letters += 1
      } else if byte &- 0xc3 < 0x15 {
        letters += 1
        next += 1
      } else if byte != UInt8(ascii: "-") || next + 1 >= bytes.count
        || !isWordByte(bytes[next + 1])
      {
        break
      }
      next += 1
    }
    next = min(next, bytes.count)
    return letters
  }

  /// How many of the next eight bytes are ASCII letters before the first that is none; 0 near the
  /// end. Eight bytes are looked at as one number, which halves the cost of the whole scan.
  @inline(__always)
  private static func letterRun(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    guard place + 8 <= bytes.count, let base = bytes.baseAddress else { return 0 }
    let loaded = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
    let eight = UInt64(littleEndian: loaded)
    let high: UInt64 = 0x8080_8080_8080_8080
    let small = (eight | 0x2020_2020_2020_2020) & ~high
    // A byte's high bit is set where it is at least `a`, and not beyond `z`.
    let fromA = small &+ 0x1f1f_1f1f_1f1f_1f1f
    let beyondZ = small &+ 0x0505_0505_0505_0505
    let others = ~(fromA & ~beyondZ & ~eight) & high
    return others.trailingZeroBitCount / 8
  }

  private mutating func scanMark(_ byte: UInt8) {
    place += 1
    switch byte {
    case UInt8(ascii: "."): if endsSentence() { endSentence() }
    case UInt8(ascii: "!"), UInt8(ascii: "?"): endSentence()
    case UInt8(ascii: "\n"): startLine()
    case 0x09: break
    case 0..<0x20, 0x7f: hasHidden = true
    default: break
    }
  }

  private mutating func startLine() {
    var next = place
    while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
    let isBlank = next == bytes.count || bytes[next] == UInt8(ascii: "\n")
    let isItem = isListItem(at: next)
    if isBlank || isItem || isInList { endSentence() }
    isInList = isItem
  }

  /// Whether a line begins with `- `, `* `, `• ` or `1. ` there.
  private func isListItem(at start: Int) -> Bool {
    guard start + 1 < bytes.count else { return false }
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"): return bytes[start + 1] == UInt8(ascii: " ")
    case 0xe2:
      guard start + 3 < bytes.count else { return false }
      let isDash = bytes[start + 1] == 0x80 && bytes[start + 2] == 0x93
      let isBullet = bytes[start + 1] == 0x80 && bytes[start + 2] == 0xa2
      return (isDash || isBullet) && bytes[start + 3] == UInt8(ascii: " ")
    case 0x30...0x39:
      var next = start
      while next < bytes.count, bytes[next] &- 0x30 < 10 { next += 1 }
      guard next + 1 < bytes.count, next - start <= 2 else { return false }
      let isNumbered = bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")")
      return isNumbered && bytes[next + 1] == UInt8(ascii: " ")
    default: return false
    }
  }

  private mutating func endSentence() {
    guard words > wordsBeforeSentence else { return }
    sentences += 1
    wordsBeforeSentence = words
  }

  /// Whether the full stop just passed ends a sentence: not in *6.000*, *kl. 14*, *30. oktober*
  /// or *bl.a. to*.
  private func endsSentence() -> Bool {
    var next = place
    while next < bytes.count, Self.isClosing(bytes[next]) { next += 1 }
    guard next < bytes.count else { return true }
    guard bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "\n") else {
      return false
    }
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.count else { return true }
    let follower = bytes[next]
    if follower &- 0x61 < 26 { return false }
    if follower &- 0x30 < 10 { return place - lastWordStart > 4 && bytes[lastWordStart] > 0x39 }
    // In UTF-8 the small æ, ø and å end in A6, B8 and A5; the capitals lie below 9F.
    return follower != 0xc3 || next + 1 >= bytes.count || bytes[next + 1] < 0xa0
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// Anything beyond ASCII that is no Latin, Greek or Cyrillic letter.
  private mutating func scanOther() {
    let length = bytes[place] < 0xe0 ? 2 : bytes[place] < 0xf0 ? 3 : 4
    guard place + length <= bytes.count else {
      place = bytes.count
      return
    }
    let mask: UInt32 = length == 2 ? 0x1f : length == 3 ? 0x0f : 0x07
    let value = (1..<length).reduce(UInt32(bytes[place]) & mask) { sum, offset in
      sum << 6 | UInt32(bytes[place + offset] & 0x3f)
    }
    if value == 0x2026 {
      endSentence()
    } else if value != 0x2013 {
      hasOther = true
    }
    if let scalar = Unicode.Scalar(value), HiddenCharacters.contains(scalar), !joinsEmoji(value) {
      hasHidden = true
    }
    place += length
  }

  /// Whether it is the joiner inside an emoji, which does no harm.
  private func joinsEmoji(_ value: UInt32) -> Bool {
    guard value == 0x200d, place >= 4 else { return false }
    return bytes[place - 4] >= 0xf0 || (bytes[place - 3] == 0xef && bytes[place - 2] == 0xb8)
  }
}

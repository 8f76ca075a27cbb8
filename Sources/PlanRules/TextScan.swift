import DanishText
import PlanModel

/// One pass over the UTF-8 of a text: words and sentences for LIX, filler, hidden characters.
///
/// A word is a run of letters and digits (`LetterRuns`). List items (`ListMarker`) count
/// for neither words nor sentences, and a blank line ends a sentence: LIX is not meant for headings
/// and lists (Björnsson, Läsbarhet, 1968).
struct TextScan {
  /// The shortest text that LIX is worked out for, in words.
  static let fewestWords = 60
  /// From here on a text is very hard to read.
  static let hardFrom = 55
  /// A long word has more letters than this.
  private static let longWord = 6

  private let bytes: UnsafeBufferPointer<UInt8>
  private let illness = IllnessMark.shared
  private var place = 0
  private var words = 0
  private var longWords = 0
  private var sentences = 0
  private var wordsBeforeSentence = 0
  private var lastWordStart = 0
  /// How far the list item's line is indented, in bytes; nil outside lists.
  private var itemIndent: Int?
  private var hasAnyWord = false
  private var hasOther = false

  /// Whether there is filler that somebody forgot.
  private(set) var hasFiller = false
  /// Whether there are characters that cannot be seen.
  private(set) var hasHidden = false
  /// Whether there are joiners inside an emoji.
  private(set) var hasJoiner = false
  /// Whether there is a word that may be one for illness.
  private(set) var mayHaveIllness = false

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
    startLine()
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
  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte &- 0xc3 < 0x15
  }

  /// Words with single spaces between, as most of a text is. The counts are kept in local
  /// variables meanwhile: this loop is what checking a plan costs.
  private mutating func scanWords() {
    let letters = LetterRuns(bytes)
    var (start, next) = (place, place)
    var (words, longWords) = (0, 0)
    var isBeforeSpace: Bool
    repeat {
      start = next
      let word = letters.word(at: start)
      if Filler.mayBegin(word.first, word.letters), !hasFiller,
        Filler.isAt(start, end: word.end, in: bytes)
      {
        hasFiller = true
      }
      if illness.isAt(start, end: word.end, in: bytes) { mayHaveIllness = true }
      words &+= 1
      if word.letters > Self.longWord { longWords &+= 1 }
      (next, isBeforeSpace) = (word.end &+ 1, word.isBeforeSpace)
    } while isBeforeSpace && next < bytes.count && Self.isWordByte(bytes[next])
    place = next - 1
    lastWordStart = start
    hasAnyWord = true
    guard itemIndent == nil else { return }
    self.words += words
    self.longWords += longWords
  }

  private mutating func scanMark(_ byte: UInt8) {
    place += 1
    switch byte {
    case UInt8(ascii: "."):
      if SentenceEnd.isStop(before: place, lastWord: lastWordStart, in: bytes) { endSentence() }
    case UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"):
      hasFiller = hasFiller || FillerForm.isAt(place - 1, in: bytes)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): endSentence()
    case UInt8(ascii: "\n"): startLine()
    case 0x09: break
    case 0..<0x20, 0x7f: hasHidden = true
    default: break
    }
  }

  private mutating func startLine() {
    // Most lines begin with a capital: they are not empty, not indented, and no item.
    if itemIndent == nil, place < bytes.count, bytes[place] &- 0x41 < 26 { return }
    let start = place
    while let (scalar, length) = bytes.scalar(at: place), scalar.isBlank { place += length }
    let isEmpty = place == bytes.count || bytes[place] == UInt8(ascii: "\n")
    let isItem = ListMarker.isAt(place, in: bytes)
    let indent = place - start
    // What is indented further than the item's own mark belongs to it.
    if let itemIndent, !isEmpty, !isItem, indent > itemIndent { return }
    if isEmpty || isItem || itemIndent != nil { endSentence() }
    itemIndent = isItem ? indent : nil
  }

  private mutating func endSentence() {
    guard words > wordsBeforeSentence else { return }
    sentences += 1
    wordsBeforeSentence = words
  }

  /// Anything beyond ASCII that is no Latin, Greek or Cyrillic letter.
  private mutating func scanOther() {
    guard let (scalar, length) = bytes.scalar(at: place) else {
      place += 1
      return
    }
    if scalar == "…" {
      endSentence()
    } else if ListMarker.isBullet(scalar) {
      startItem(behind: place + length)
    } else if scalar != "–", !scalar.isBlank {
      hasOther = true
    }
    if HiddenCharacters.contains(scalar) {
      if joinsEmoji(scalar.value) { hasJoiner = true } else { hasHidden = true }
    }
    place += length
  }

  /// A bullet in the middle of a line: where lines are folded, a list becomes one line.
  private mutating func startItem(behind end: Int) {
    hasOther = true
    guard itemIndent == nil, bytes.scalar(at: end)?.scalar.isBlank ?? false else { return }
    endSentence()
    itemIndent = 0
  }

  /// Whether it is the joiner inside an emoji, which does no harm.
  private func joinsEmoji(_ value: UInt32) -> Bool {
    guard value == 0x200d, place >= 4 else { return false }
    return bytes[place - 4] >= 0xf0 || (bytes[place - 3] == 0xef && bytes[place - 2] == 0xb8)
  }
}

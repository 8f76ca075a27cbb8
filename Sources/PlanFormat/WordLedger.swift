import PlanModel

/// How often each word stands in a file, in texts, keys and comments: what a change is held against.
///
/// A word is a run of letters and digits, however the text is quoted, folded or moved in. Words are
/// counted by a hash of 64 bits.
struct WordLedger {
  private var counts = WordCounts()

  /// The words of a file; of one that is no YAML, up to where it stops being it. The formats' own
  /// keys do not count: one without a value may come and go.
  init(file bytes: [UInt8]) {
    let tape = bytes.withUnsafeBufferPointer { buffer in
      // Also the words past what is read are not to get lost.
      var reader = EventReader(bytes: buffer, atMost: .max)
      addScalars(of: &reader)
      return reader.tape
    }
    for comment in CommentPlaces.find(in: SyntaxTree(bytes: bytes, tape: tape)) {
      bytes[comment].withUnsafeBufferPointer { text in
        add(text)
        // What stands there may be a text with escapes, as it was written.
        if text.contains(UInt8(ascii: "\\")) { add(EscapedText.decoded(text)) }
      }
    }
  }

  private mutating func addScalars(of reader: inout EventReader) {
    /// For each collection around the next node whether a key is next; nil in a list.
    var isKeyNext: [Bool?] = []
    while !reader.hasEnded {
      let event = reader.advance()
      if event == .mappingEnd || event == .sequenceEnd {
        _ = isKeyNext.popLast()
        continue
      }
      let isKey = isKeyNext.last.flatMap { $0 } ?? false
      if let last = isKeyNext.indices.last { isKeyNext[last] = isKeyNext[last].map { !$0 } }
      switch event {
      case .scalar:
        reader.withScalar { if !isKey || KeyTable.ordinal(ofAnyForm: $0) == nil { add($0) } }
      case .mapping: isKeyNext.append(true)
      case .sequence: isKeyNext.append(nil)
      default: break
      }
    }
  }

  /// The words of what a plan holds, as `PlanEncoder` makes it ready to be written: its texts are in
  /// NFC.
  init(_ tree: FieldTree) { add(tree) }

  /// The words of a text.
  init(text: some Collection<UInt8>) { Array(text).withUnsafeBufferPointer { add($0) } }

  private mutating func add(_ tree: FieldTree) {
    switch tree {
    case .text(var text), .token(var text): text.withUTF8 { count($0) }
    case .mapping(let entries):
      for entry in entries {
        if PlanKey(rawValue: entry.key) == nil { add(entry.key) }
        add(entry.value)
      }
    case .sequence(let items): for item in items { add(item) }
    }
  }

  private mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard Normalization.mayChange(bytes) else { return count(bytes) }
    var text = Normalization.string(bytes)
    text.withUTF8 { count($0) }
  }

  /// FNV-1a over each run.
  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hash: UInt64 = 0
    var place = 0
    while place < bytes.count {
      let separator = Self.separatorLength(bytes, place)
      if separator == 0 {
        hash =
          ((hash == 0 ? 0xcbf2_9ce4_8422_2325 : hash) ^ UInt64(bytes[place]))
          &* 0x100_0000_01b3
        place += 1
      } else {
        if hash != 0 { counts.add(hash) }
        hash = 0
        place += separator
      }
    }
    if hash != 0 { counts.add(hash) }
  }

  /// The length of what belongs to no word: an ASCII mark, or a line end that only YAML knows.
  @inline(__always)
  private static func separatorLength(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let byte = bytes[place]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 ? 0 : 1 }
    return byte == 0xC2 || byte == 0xE2 ? ForeignBreaks.length(bytes, at: place) : 0
  }

  /// Whether nothing is lost that a plan does not hold: of no word are there fewer than before
  /// besides those that the plan gained or gave up.
  func keeps(_ before: WordLedger, plan: WordLedger, before oldPlan: WordLedger) -> Bool {
    before.counts.allSatisfy { word, count in
      let outside = count - oldPlan.counts[word]
      return outside <= 0 || counts[word] - plan.counts[word] >= outside
    }
  }

  /// Whether every word stands there as often as before, but for some that were to go.
  func keeps(_ before: WordLedger, without gone: WordLedger) -> Bool {
    before.counts.allSatisfy { word, count in
      counts[word] >= count - gone.counts[word]
    }
  }
}

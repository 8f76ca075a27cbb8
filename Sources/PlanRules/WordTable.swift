import DanishText

/// A fixed set of words with a small value each, found by their UTF-8 bytes without making a
/// string. Capitals make no difference.
struct WordTable<Value: Sendable>: Sendable {
  private var slots: [(hash: UInt64, value: Value)?]

  /// Makes a table from lists of words, separated by spaces.
  init(_ words: [(String, Value)]) {
    let entries = words.flatMap { list, value in
      list.split(separator: " ").map { (String($0), value) }
    }
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    slots = [(hash: UInt64, value: Value)?](repeating: nil, count: size)
    for (word, value) in entries { insert(word, value) }
  }

  private mutating func insert(_ word: String, _ value: Value) {
    let hash = word.utf8.reduce(WordHash()) { $0.adding($1) }.value
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while let taken = slots[slot], taken.hash != hash { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (hash, value)
  }

  /// The value of the word with this hash.
  subscript(hash: WordHash) -> Value? {
    var slot = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
    while let taken = slots[slot] {
      if taken.hash == hash.value { return taken.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}

/// A hash of a word's letters, capitals folded (FNV-1a, 64 bits; Fowler, Noll, Vo).
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash with one more byte of UTF-8.
  func adding(_ byte: UInt8) -> WordHash {
    var next = self
    // Capitals differ from small letters by this bit, also À to Þ from à to þ. In digits and hyphens
    // it is set, and where it is set in what begins a letter, that is so in all words alike.
    next.value = (value ^ UInt64(byte | 0x20)) &* 0x100_0000_01b3
    return next
  }
}

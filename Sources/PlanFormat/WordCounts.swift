/// How often each of many words comes up, words being told by a hash of 64 bits that is never 0.
///
/// A dictionary would hash the hash once more, which is most of what counting costs.
struct WordCounts {
  private struct Slot {
    /// The word's hash; 0 in a free slot.
    var word: UInt64 = 0
    var count = 0
  }

  /// Another number every run: no file can be made so that its words fall upon each other.
  private static let seed = UInt64.random(in: .min ... .max) | 1

  /// A power of two of them, with linear probing, at most half of them taken.
  private var slots = [Slot](repeating: Slot(), count: 256)
  private var taken = 0

  /// How often a word came up.
  subscript(word: UInt64) -> Int { slots[place(of: word)].count }

  /// Counts a word.
  mutating func add(_ word: UInt64) {
    let place = place(of: word)
    slots[place].count += 1
    guard slots[place].word == 0 else { return }
    slots[place].word = word
    taken += 1
    if taken * 2 > slots.count { grow() }
  }

  /// Whether something holds of every word and of how often it came up.
  func allSatisfy(_ holds: (_ word: UInt64, _ count: Int) -> Bool) -> Bool {
    slots.allSatisfy { $0.word == 0 || holds($0.word, $0.count) }
  }

  /// The word's slot, or the free one where it would be put.
  private func place(of word: UInt64) -> Int {
    let last = slots.count - 1
    var place = Int(truncatingIfNeeded: (word &* Self.seed) &>> 32) & last
    while slots[place].word != word, slots[place].word != 0 { place = (place + 1) & last }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.word != 0 { slots[place(of: slot.word)] = slot }
  }
}

import TestSupport
import Testing

@testable import PlanFormat

/// The table of words counts as a dictionary does, however many words there are.
struct WordCountsTests {
  @Test func `it counts as a dictionary does`() {
    var generator = SeededGenerator(seed: 11)
    for size in [1, 100, 128, 129, 5000] {
      // Some words differ in their high bits only, some in their low ones.
      let words = (1...size).flatMap { [UInt64($0), UInt64($0) << 40] }
      var counts = WordCounts()
      var expected: [UInt64: Int] = [:]
      for _ in 0..<size * 4 {
        let word = words[Int.random(in: 0..<words.count, using: &generator)]
        counts.add(word)
        expected[word, default: 0] += 1
      }
      var told: [UInt64: Int] = [:]
      let isWhole = counts.allSatisfy { word, count in
        told[word] = count
        return true
      }
      #expect(isWhole && told == expected)
      #expect(words.allSatisfy { counts[$0] == expected[$0, default: 0] })
      #expect(counts[UInt64.max] == 0)
    }
  }

  @Test func `all must hold`() {
    var counts = WordCounts()
    for word in [UInt64(1), 2, 2, 3] { counts.add(word) }
    #expect(!counts.allSatisfy { _, count in count == 1 })
    #expect(counts.allSatisfy { word, count in count == (word == 2 ? 2 : 1) })
  }
}

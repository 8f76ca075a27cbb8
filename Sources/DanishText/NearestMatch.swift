/// The known word that somebody most likely meant.
///
/// Capitals, spaces, hyphens and the spellings `aa ae oe` for `å æ ø` make no difference; beyond
/// that, few slips of the pen are allowed: one in three letters, at most three (optimal string
/// alignment: a letter too many, missing, wrong, or two swapped).
public struct NearestMatch: Sendable, Equatable {
  /// A known word, and other names that people give the same thing. Made once where many texts are
  /// held against it.
  public struct Candidate: Sendable {
    /// The word as it should stand.
    public let word: String
    fileprivate let folded: Folded
    fileprivate let aliases: [Folded]

    /// Makes a candidate from a word and other names for it, such as a theme's title.
    public init(_ word: String, aliases: [String] = []) {
      self.word = word
      folded = Folded(word)
      self.aliases = aliases.map(Folded.init)
    }
  }

  /// The known word.
  public var word: String
  /// Whether it is so near that a program may put it in without asking.
  public var isSafe: Bool

  /// The word that is nearest to a misspelt one; nil where none is near.
  public static func find(_ word: String, among known: [String]) -> String? {
    of(word, among: known)?.word
  }

  /// The nearest word; nil where none is near, or where several are equally near.
  public static func of(_ text: String, among words: some Sequence<String>) -> NearestMatch? {
    of(text, among: words.map { Candidate($0) })
  }

  /// The nearest candidate by word, else by an alias; nil as above. Texts over 80 letters match none.
  public static func of(_ text: String, among candidates: [Candidate]) -> NearestMatch? {
    guard text.utf8.count <= 160 else { return nil }
    let folded = Folded(text)
    guard !folded.letters.isEmpty, folded.letters.count <= 80 else { return nil }
    return byWord(folded, candidates) ?? byAlias(folded, candidates)
  }

  private static func byWord(_ text: Folded, _ candidates: [Candidate]) -> NearestMatch? {
    var best: (word: String, distance: Int)?
    var tied = false
    for candidate in candidates {
      let limit = min(best?.distance ?? text.limit, text.limit)
      guard let distance = text.distance(to: candidate.folded, atMost: limit) else {
        continue
      }
      tied = distance == best?.distance && candidate.word != best?.word
      best = (candidate.word, distance)
    }
    guard let best, !tied else { return nil }
    let safe = best.distance <= text.safeLimit && text.digits == Folded(best.word).digits
    return NearestMatch(word: best.word, isSafe: safe)
  }

  private static func byAlias(_ text: Folded, _ candidates: [Candidate]) -> NearestMatch? {
    guard text.letters.count >= 4 else { return nil }
    let named = candidates.filter { $0.aliases.contains(where: text.means) }
    guard let word = named.first?.word, named.allSatisfy({ $0.word == word }) else { return nil }
    return NearestMatch(word: word, isSafe: false)
  }
}

/// A word without what makes no difference.
private struct Folded {
  let letters: [UInt32]

  init(letters: [UInt32]) { self.letters = letters }

  init(_ text: String) {
    var letters: [UInt32] = []
    for scalar in text.lowercased().unicodeScalars where Self.isLetterOrDigit(scalar) {
      let digraph = letters.last.flatMap { Self.digraph($0, scalar.value) }
      if digraph != nil { letters.removeLast() }
      letters.append(digraph ?? scalar.value)
    }
    self.letters = letters
  }

  /// Most are ASCII, and need no look into Unicode's tables.
  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10 }
    return scalar.properties.isAlphabetic
  }

  private static func digraph(_ first: UInt32, _ second: UInt32) -> UInt32? {
    switch (first, second) {
    case (0x61, 0x61): 0xe5
    case (0x61, 0x65): 0xe6
    case (0x6f, 0x65): 0xf8
    default: nil
    }
  }

  var digits: [UInt32] { letters.filter { $0 <= 0x39 } }

  /// The most slips that still count as meant.
  var limit: Int { letters.count < 3 ? 0 : min(3, letters.count / 3) }

  /// The most slips that are safe to mend without asking.
  var safeLimit: Int { letters.count < 5 ? 0 : letters.count < 8 ? 1 : 2 }

  /// Whether an alias is written out, in part, or with few slips.
  func means(_ alias: Folded) -> Bool {
    alias.contains(letters) || distance(to: alias, atMost: limit) != nil
      || distance(to: Folded(letters: Array(alias.letters.prefix(letters.count))), atMost: limit)
        != nil
  }

  private func contains(_ part: [UInt32]) -> Bool {
    guard part.count <= letters.count else { return false }
    return (0...letters.count - part.count).contains { start in
      letters[start..<start + part.count].elementsEqual(part)
    }
  }

  /// The number of slips between the two; nil where it is more than the limit.
  func distance(to other: Folded, atMost limit: Int) -> Int? {
    guard abs(letters.count - other.letters.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...other.letters.count)
    for row in letters.indices {
      let next = self.row(row, against: other, last: last, beforeLast: beforeLast)
      guard next.contains(where: { $0 <= limit }) else { return nil }
      (beforeLast, last) = (last, next)
    }
    return last[other.letters.count] <= limit ? last[other.letters.count] : nil
  }

  private func row(_ row: Int, against other: Folded, last: [Int], beforeLast: [Int]) -> [Int] {
    var next = [row + 1]
    next.reserveCapacity(other.letters.count + 1)
    for column in other.letters.indices {
      let same = letters[row] == other.letters[column]
      var cost = min(last[column + 1] + 1, next[column] + 1, last[column] + (same ? 0 : 1))
      if row > 0, column > 0, letters[row] == other.letters[column - 1],
        letters[row - 1] == other.letters[column]
      {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      next.append(cost)
    }
    return next
  }
}

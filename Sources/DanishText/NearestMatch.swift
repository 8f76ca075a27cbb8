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
      folded = Folded(Self.head(of: word))
      self.aliases = aliases.map { Folded(Self.head(of: $0)) }
    }

    /// No longer one is looked into: a file's may be of any length.
    private static func head(of name: String) -> String {
      name.utf8.count <= NearestMatch.longestName
        ? name : String(name.prefix(NearestMatch.longestName))
    }
  }

  /// How many characters of a name are looked at: no theme's title has as many.
  fileprivate static let longestName = 200

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
    // Candidates are looked at where they stand: to copy one counts up all its parts.
    for index in candidates.indices {
      let limit = min(best?.distance ?? text.limit, text.limit)
      guard let distance = text.distance(to: candidates[index].folded, atMost: limit) else {
        continue
      }
      let word = candidates[index].word
      tied = distance == best?.distance && word != best?.word
      best = (word, distance)
    }
    guard let best, !tied else { return nil }
    let safe = best.distance <= text.safeLimit && text.digits == Folded(best.word).digits
    return NearestMatch(word: best.word, isSafe: safe)
  }

  private static func byAlias(_ text: Folded, _ candidates: [Candidate]) -> NearestMatch? {
    guard text.letters.count >= 4 else { return nil }
    var named: String?
    for index in candidates.indices where candidates[index].aliases.contains(where: text.means) {
      let word = candidates[index].word
      guard named == nil || named == word else { return nil }
      named = word
    }
    return named.map { NearestMatch(word: $0, isSafe: false) }
  }
}

/// A word without what makes no difference.
private struct Folded {
  let letters: [UInt32]
  /// Which letters there are: a bit for each, which some of them share.
  private let kinds: UInt64

  init(letters: [UInt32]) {
    self.letters = letters
    kinds = letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  init(_ text: String) {
    var letters: [UInt32] = []
    for scalar in text.lowercased().unicodeScalars where Self.isLetterOrDigit(scalar) {
      let digraph = letters.last.flatMap { Self.digraph($0, scalar.value) }
      if digraph != nil { letters.removeLast() }
      letters.append(digraph ?? scalar.value)
    }
    self.init(letters: letters)
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
    if letters == other.letters { return 0 }
    // Each slip makes one letter of either word come or go, at most.
    let (lost, added) = (kinds & ~other.kinds, other.kinds & ~kinds)
    if max(lost.nonzeroBitCount, added.nonzeroBitCount) > limit { return nil }
    let width = other.letters.count + 1
    let tooFar = limit + 1
    var costs = [Int](repeating: tooFar, count: 3 * width)
    for column in 0..<min(width, tooFar) { costs[column] = column }
    for row in letters.indices {
      guard fill(&costs, row + 1, against: other, atMost: limit) else { return nil }
    }
    let distance = costs[letters.count % 3 * width + width - 1]
    return distance <= limit ? distance : nil
  }

  /// A row of costs from the two before it; false where all are past the limit. Only near the
  /// diagonal can a cost be within it.
  private func fill(
    _ costs: inout [Int], _ row: Int, against other: Folded, atMost limit: Int
  ) -> Bool {
    let width = other.letters.count + 1
    let (this, last, beforeLast) = (
      row % 3 * width, (row + 2) % 3 * width, (row + 1) % 3 * width
    )
    let columns = max(1, row - limit)..<min(width, row + limit + 1)
    guard !columns.isEmpty else { return false }
    costs[this + columns.lowerBound - 1] = columns.lowerBound == 1 ? row : limit + 1
    if columns.upperBound < width { costs[this + columns.upperBound] = limit + 1 }
    var isNear = columns.lowerBound == 1 && row <= limit
    for column in columns {
      let (mine, theirs) = (letters[row - 1], other.letters[column - 1])
      var cost = min(
        costs[last + column] + 1, costs[this + column - 1] + 1,
        costs[last + column - 1] + (mine == theirs ? 0 : 1))
      if row > 1, column > 1, mine == other.letters[column - 2], letters[row - 2] == theirs {
        cost = min(cost, costs[beforeLast + column - 2] + 1)
      }
      costs[this + column] = cost
      isNear = isNear || cost <= limit
    }
    return isNear
  }
}

import DanishText
public import PlanModel
import PlanRules

/// Finds words in goals by their Danish stems: »sygefravær« finds »sygefraværet«.
public struct GoalSearch: Sendable {
  private let stems: [String]

  /// A search for all of these words; nil where there is no word in it.
  public init?(_ text: String) {
    let stemmer = DanishStemmer()
    stems = Self.words(text).map { stemmer.stem(String(text[$0])) }
    if stems.isEmpty { return nil }
  }

  /// The goal's texts in which the words stand, shortened around the first; none unless every
  /// word stands somewhere in the goal.
  public func hits(in goal: Goal) -> [String] {
    let stemmer = DanishStemmer()
    var left = Set(stems)
    var hits: [String] = []
    for text in Self.texts(goal) {
      let words = Self.words(text).map { (stem: stemmer.stem(String(text[$0])), range: $0) }
      let found = words.filter { word in stems.contains { Self.matches(word.stem, $0) } }
      guard let first = found.first else { continue }
      left = left.filter { stem in !found.contains { Self.matches($0.stem, stem) } }
      hits.append(Self.excerpt(text, around: first.range))
    }
    return left.isEmpty ? hits : []
  }

  /// A stem matches itself, and as a part of a compound: »fravær« in »sygefravær«.
  private static func matches(_ word: String, _ wanted: String) -> Bool {
    word == wanted || (wanted.count >= 4 && word.contains(wanted))
  }

  private static func texts(_ goal: Goal) -> [String] {
    var words = GoalWords()
    var plan = Plan()
    plan.goals = [goal]
    words.visitAll(plan)
    return words.texts.filter(\.hasText).map(CleanText.oneLine)
  }

  private static func excerpt(_ text: String, around range: Range<String.Index>) -> String {
    guard text.count > 160 else { return text }
    let start = text.index(range.lowerBound, offsetBy: -60, limitedBy: text.startIndex)
    let end = text.index(range.upperBound, offsetBy: 80, limitedBy: text.endIndex)
    let part = text[(start ?? text.startIndex)..<(end ?? text.endIndex)]
    return (start == nil ? "" : "…") + part + (end == nil ? "" : "…")
  }

  /// Where the words stand.
  private static func words(_ text: String) -> [Range<String.Index>] {
    text.split { !($0.isLetter || $0.isNumber) }.map { $0.startIndex..<$0.endIndex }
  }
}

/// What people have written in a goal: no ids.
private struct GoalWords: PlanVisitor {
  var texts: [String] = []

  mutating func visit(_ text: String, _ field: Field, at place: FieldPlace) {
    if field.use.isWritten { texts.append(text) }
  }
}

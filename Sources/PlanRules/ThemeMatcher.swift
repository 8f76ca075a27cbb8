import DanishText
public import PlanModel

/// Finds which of several texts another text is most about, by shared word stems, and says why.
///
/// A stem that few of the texts have weighs more than one that most have (inverse document
/// frequency; Spärck Jones, 1972); one that all have weighs nothing.
/// A bare number is no word: *10* does not say what it counts.
public struct ThemeMatcher: Sendable {
  /// One text that might be meant, and why.
  public struct Match: Sendable, Equatable {
    /// The theme's or question's id.
    public var id: String
    /// How well it fits; greater is better, and comparable only within one ranking.
    public var score: Double
    /// The words, as written in the text asked about, that it shares.
    public var words: [String]
  }

  private let ids: [String]
  /// For each id, its stems and how often each stands there.
  private let stems: [[String: Int]]
  private let weights: [String: Double]

  /// A matcher over any texts with ids.
  public init(_ texts: [(id: String, text: String)]) {
    let stemmer = DanishStemmer()
    ids = texts.map(\.id)
    stems = texts.map { entry in
      let stems = stemmer.stems(of: entry.text).filter { !$0.allSatisfy(\.isNumber) }
      return Dictionary(stems.map { ($0, 1) }, uniquingKeysWith: +)
    }
    var counts: [String: Int] = [:]
    for stem in stems.flatMap(\.keys) { counts[stem, default: 0] += 1 }
    weights = counts.mapValues { Self.weight(Double(texts.count), in: Double($0)) }
  }

  /// A matcher over a ledetråd's themes: their titles, introductions, questions and help. Not the
  /// example answers: they speak of one centre's own work, as goals of any theme do.
  public init(themes guide: Ledetraad) {
    self.init(
      guide.themes.map { theme in
        let questions = theme.questions.flatMap { [$0.text, $0.help ?? ""] }
        // The title says most in fewest words, so it counts thrice.
        let title = [theme.title, theme.title, theme.title]
        return (theme.id, (title + [theme.about ?? ""] + questions).joined(separator: "\n"))
      })
  }

  /// A matcher over a plan's answers, by question: which of them a goal may spring from.
  public init(answersIn plan: Plan) {
    self.init(
      plan.reflections.compactMap { reflection in
        guard let id = reflection.question, let answer = reflection.answer, answer.hasText else {
          return nil
        }
        return (id, answer)
      })
  }

  /// The texts that share words with this one, best first; equally good ones in their own order.
  public func ranked(_ text: String) -> [Match] {
    var words: [String: String] = [:]
    for word in DanishStemmer().words(of: text) where words[word.stem] == nil {
      words[word.stem] = word.word
    }
    let matches = ids.indices.compactMap { match($0, words) }
    return matches.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
  }

  /// Whether more than half of the texts have a word; of fewer than five texts nobody can say.
  public func isEveryday(_ word: String) -> Bool {
    guard ids.count >= 5 else { return false }
    return DanishStemmer().words(of: word).contains { (weights[$0.stem] ?? 1) < 0.5 }
  }

  private func match(_ index: Int, _ words: [String: String]) -> Match? {
    let shared = words.compactMap { stem, word -> (word: String, score: Double)? in
      guard let count = stems[index][stem], let weight = weights[stem], weight > 0 else {
        return nil
      }
      return (word, weight * (1 + Double(count).squareRoot()))
    }
    guard !shared.isEmpty else { return nil }
    let ordered = shared.sorted { ($1.score, $0.word) < ($0.score, $1.word) }
    return Match(
      id: ids[index], score: shared.reduce(0) { $0 + $1.score }, words: ordered.map(\.word))
  }

  /// 0 where every text has it; with one text only, every stem counts the same.
  private static func weight(_ texts: Double, in count: Double) -> Double {
    texts == 1 ? 1 : (texts - count) / texts
  }
}

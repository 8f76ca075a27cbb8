import PlanRules

/// How much a sentence speaks of the same as the aim, by shared word stems.
struct Relation {
  private let stems: Set<String>

  init(to aim: Sentence?) {
    stems = aim.map { Set(DanishStemmer().stems(of: $0.text)) } ?? []
  }

  /// Up to three shared stems count.
  func weight(of sentence: Sentence) -> Int {
    guard !stems.isEmpty else { return 0 }
    return min(3, Set(DanishStemmer().stems(of: sentence.text)).intersection(stems).count)
  }
}

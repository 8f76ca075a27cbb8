import PlanModel
import PlanRules

/// What the assistant proposes from words that texts share, by Danish stems. It always says which
/// words; the leader decides.
enum Proposals {
  /// How many words are named as the reason.
  private static let mostWords = 4

  /// The theme whose texts share most with a goal's title.
  static func theme(of text: String, _ guide: Ledetraad) -> (theme: Theme, words: [String])? {
    let matches = ThemeMatcher(themes: guide).ranked(text)
    guard let best = matches.first, let theme = guide.theme(best.id), !best.words.isEmpty else {
      return nil
    }
    return (theme, Array(best.words.prefix(mostWords)))
  }

  /// The answers that share words with a goal; numbers count from 1.
  static func origins(
    of goal: Goal, among answers: [(question: Question, text: String)]
  ) -> [(number: Int, words: [String])] {
    let text = [goal.title, goal.context, goal.aim].compactMap { $0 }.joined(separator: "\n")
    let texts = answers.map { (id: $0.question.id, text: $0.text) }
    return ThemeMatcher(texts).ranked(text).prefix(2).compactMap { match in
      guard !match.words.isEmpty,
        let index = answers.firstIndex(where: { $0.question.id == match.id })
      else { return nil }
      return (index + 1, Array(match.words.prefix(mostWords)))
    }.sorted { $0.number < $1.number }
  }
}

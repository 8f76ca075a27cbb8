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

  /// Another theme that a goal speaks of in one of that theme's key words, and the word; *lavere
  /// sygefravær* under Effekt belongs to Trivsel.
  static func otherTheme(for goal: Goal, _ guide: Ledetraad) -> (theme: Theme, word: String)? {
    guard let own = goal.theme, guide.theme(own) != nil else { return nil }
    let text = [goal.title, goal.aim].compactMap(\.self).joined(separator: "\n")
    let words = DanishStemmer().words(of: text).filter { $0.word.count >= leastLetters }
    for theme in guide.themes where theme.id != own && !words.isEmpty {
      if let word = ThemeKeyWords(theme, guide).first(of: words) { return (theme, word.word) }
    }
    return nil
  }

  /// A shorter word is too common to say where a goal belongs.
  private static let leastLetters = 9

  /// The answers that share words with a goal; numbers count from 1. Words that most answers of the
  /// plan have, as *stue* in a day-care centre, are no reason.
  static func origins(
    of goal: Goal, among answers: [(question: Question, text: String)], in plan: Plan
  ) -> [(number: Int, words: [String])] {
    let text = [goal.title, goal.context, goal.aim].compactMap { $0 }.joined(separator: "\n")
    let texts = answers.map { (id: $0.question.id, text: $0.text) }
    let all = ThemeMatcher(answersIn: plan)
    return ThemeMatcher(texts).ranked(text).lazy.compactMap { match in
      let words = match.words.filter { !all.isEveryday($0) }
      guard !words.isEmpty,
        let index = answers.firstIndex(where: { $0.question.id == match.id })
      else { return nil }
      return (number: index + 1, words: Array(words.prefix(mostWords)))
    }.prefix(2).sorted { $0.number < $1.number }
  }
}

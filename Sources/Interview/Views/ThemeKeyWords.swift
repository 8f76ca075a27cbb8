import PlanModel
import PlanRules

/// The words that are one theme's own: its introduction names them, at least two of its questions
/// come back to them, and no other theme has them, not even in an example. An introduction alone says
/// too little: *kompetencer*, *udvikling* and *arbejdsplads* are what a school, a day-care centre and
/// a job centre want for their citizens under any theme.
struct ThemeKeyWords {
  private let theme: Theme
  private let guide: Ledetraad
  private static let fewestQuestions = 2

  init(_ theme: Theme, _ guide: Ledetraad) { (self.theme, self.guide) = (theme, guide) }

  /// The first of some words that is one of them.
  func first(of words: [StemmedWord]) -> StemmedWord? {
    let named = Self.stems([theme.about])
    // Seldom is one named; only then is all of the ledetråd looked through.
    let words = words.filter { named.contains($0.stem) }
    if words.isEmpty { return nil }
    let questions = theme.questions.map { Self.stems([$0.text, $0.help]) }
    let others = Self.stems(guide.themes.filter { $0.id != theme.id }.flatMap(Self.texts))
    return words.first { word in
      !others.contains(word.stem)
        && questions.count { $0.contains(word.stem) } >= Self.fewestQuestions
    }
  }

  private static func stems(_ texts: [String?]) -> Set<String> {
    Set(DanishStemmer().stems(of: texts.compactMap(\.self).joined(separator: "\n")))
  }

  private static func texts(_ theme: Theme) -> [String?] {
    [theme.title, theme.about]
      + theme.questions.flatMap { [$0.text, $0.help] + $0.allExamples.map(\.text) }
  }
}

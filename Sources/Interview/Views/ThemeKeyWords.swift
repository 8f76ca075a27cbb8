import PlanModel
import PlanRules

/// The words that are one theme's own: its introduction names them, at least two of its questions
/// come back to them, and no other theme has them, not even in an example. An introduction alone says
/// too little: *kompetencer*, *udvikling* and *arbejdsplads* are what a school, a day-care centre and
/// a job centre want for their citizens under any theme.
struct ThemeKeyWords {
  private let named: Set<String>
  private let questions: [Set<String>]
  private let others: Set<String>
  private static let fewestQuestions = 2

  init(_ theme: Theme, _ guide: Ledetraad) {
    let stems = { (texts: [String?]) in
      Set(DanishStemmer().stems(of: texts.compactMap(\.self).joined(separator: "\n")))
    }
    named = stems([theme.about])
    questions = theme.questions.map { stems([$0.text, $0.help]) }
    others = stems(guide.themes.filter { $0.id != theme.id }.flatMap(Self.texts))
  }

  private static func texts(_ theme: Theme) -> [String?] {
    [theme.title, theme.about]
      + theme.questions.flatMap { [$0.text, $0.help] + $0.allExamples.map(\.text) }
  }

  /// Whether a stem is one of them.
  func contains(_ stem: String) -> Bool {
    named.contains(stem) && !others.contains(stem)
      && questions.count { $0.contains(stem) } >= Self.fewestQuestions
  }
}

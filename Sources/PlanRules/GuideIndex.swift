import DanishText
public import PlanModel

/// A ledetråd with what the rules look up in it, made once for many plans.
public struct GuideIndex: Sendable {
  /// The ledetråd.
  public let guide: Ledetraad
  /// Each theme's fingerprint.
  let fingerprints: [String]
  /// Each question's theme, by number.
  let themeOfQuestion: [Int]
  /// All questions' ids, in order.
  let questionIDs: [String]
  /// The questions as a message can quote them, in the same order.
  let questionTexts: [String]
  private let themeNumbers: IDTable
  private let questionNumbers: IDTable
  private let themeNames: [NearestMatch.Candidate]
  private let questionNames: [NearestMatch.Candidate]

  /// Looks through a ledetråd.
  public init(_ guide: Ledetraad) {
    self.guide = guide
    fingerprints = guide.themes.map(\.fingerprint)
    themeNumbers = IDTable(guide.themes.map(\.id))
    questionIDs = guide.themes.flatMap { $0.questions.map(\.id) }
    questionTexts = guide.themes.flatMap { theme in
      theme.questions.map { $0.text.mention(atMost: 60) }
    }
    questionNumbers = IDTable(questionIDs)
    themeNames = guide.themes.map { theme in
      NearestMatch.Candidate(theme.id, aliases: [theme.title] + (theme.short.map { [$0] } ?? []))
    }
    questionNames = questionIDs.map { NearestMatch.Candidate($0) }
    themeOfQuestion = guide.themes.enumerated().flatMap { number, theme in
      theme.questions.map { _ in number }
    }
  }

  /// The themes, in order.
  var themes: [Theme] { guide.themes }

  /// A theme's place among the themes.
  func themeNumber(_ id: String) -> Int? { themeNumbers[id] }

  /// A question's place among all questions.
  func questionNumber(_ id: String) -> Int? { questionNumbers[id] }

  /// The theme most likely meant by a text that names none.
  func nearestTheme(_ text: String) -> NearestMatch? {
    NearestMatch.of(text, among: themeNames)
  }

  /// The question most likely meant by a text that names none.
  func nearestQuestion(_ text: String) -> NearestMatch? {
    NearestMatch.of(text, among: questionNames)
  }
}

import DanishText
public import PlanModel

/// A ledetråd with what the rules look up in it, made once for many plans: shared, since it
/// is large to copy.
public final class GuideIndex: Sendable {
  /// The ledetråd.
  public let guide: Ledetraad
  /// Each theme's fingerprint.
  let fingerprints: [String]
  /// Each question's theme, by number.
  let themeOfQuestion: [Int]
  /// All known questions' ids, in order; within a theme those not asked any more come last.
  let questionIDs: [String]
  /// The questions as a message can quote them, in the same order.
  let questionTexts: [String]
  /// The themes' ids as a message names them, few or counted.
  let themeList: String
  private let hasLimitedThemes: Bool
  private let themeNumbers: IDTable
  private let questionNumbers: IDTable
  private let themeNames: [NearestMatch.Candidate]
  private let questionNames: [NearestMatch.Candidate]

  /// Looks through a ledetråd.
  public init(_ guide: Ledetraad) {
    self.guide = guide
    hasLimitedThemes = guide.themes.contains { !$0.centres.isEmpty }
    fingerprints = guide.themes.map(\.fingerprint)
    themeList = Texts.shortList(guide.themes.map { Texts.quoted($0.id.mention) }) { "\($0) til" }
    themeNumbers = IDTable(guide.themes.map(\.id))
    questionIDs = guide.themes.flatMap { $0.knownQuestions.map(\.id) }
    questionTexts = guide.themes.flatMap { theme in
      theme.knownQuestions.map { $0.text.mention(atMost: 60) }
    }
    questionNumbers = IDTable(questionIDs)
    themeNames = guide.themes.map { theme in
      NearestMatch.Candidate(theme.id, aliases: [theme.title] + (theme.short.map { [$0] } ?? []))
    }
    // Nobody means a question that is not asked any more by a slip of the pen.
    questionNames = guide.themes.flatMap(\.questions).map { NearestMatch.Candidate($0.id) }
    themeOfQuestion = guide.themes.enumerated().flatMap { number, theme in
      theme.knownQuestions.map { _ in number }
    }
  }

  /// For each theme, whether it is for a centre; nil where all themes are for all.
  func appliedThemes(to centre: Centre) -> [Bool]? {
    hasLimitedThemes ? guide.themes.map { $0.applies(to: centre) } : nil
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

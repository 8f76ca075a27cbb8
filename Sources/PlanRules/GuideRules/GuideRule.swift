import PlanModel

/// Something that is looked after in a ledetråd. One rule a file, with its message at the foot.
protocol GuideRule: Sendable {
  /// The stable id.
  static var id: String { get }
  /// How grave it is.
  static var level: Level { get }
  /// Finds it.
  func check(_ guide: Ledetraad) -> [Finding]
}

extension GuideRule {
  /// Advice, unless the rule says otherwise.
  static var level: Level { .advice }

  /// A finding of this rule.
  func finding(_ path: FieldPath, _ message: String, suggestion: String? = nil) -> Finding {
    Finding(
      rule: Self.id, level: Self.level, path: path, message: message, suggestion: suggestion)
  }
}

/// A rule over single questions.
protocol QuestionRule: GuideRule {
  /// What is to be said of the question; nil where all is well.
  func message(for question: Question) -> String?
}

extension QuestionRule {
  func check(_ guide: Ledetraad) -> [Finding] {
    guide.themes.enumerated().flatMap { themeIndex, theme in
      theme.questions.enumerated().compactMap { index, question in
        message(for: question.beginning).map { finding(.question(themeIndex, index), $0) }
      }
    }
  }
}

extension Question {
  /// The most characters of a question that are looked at; nobody asks one of a tenth of that, and that
  /// it is too long is told of its beginning.
  private static let mostCharacters = 10_000

  /// The question itself, or one with the beginning of its text.
  fileprivate var beginning: Question {
    guard text.utf8.count > Self.mostCharacters else { return self }
    var question = self
    question.text = String(text.prefix(Self.mostCharacters))
    return question
  }
}

extension FieldPath {
  /// The path to a theme of a ledetråd.
  static func theme(_ index: Int) -> FieldPath { .key(.temaer).item(index) }

  /// The path to the text of a question.
  static func question(_ theme: Int, _ index: Int) -> FieldPath {
    .theme(theme).key(.spørgsmål).item(index).key(.spørgsmål)
  }
}

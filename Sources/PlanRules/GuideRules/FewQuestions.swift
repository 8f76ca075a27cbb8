import Language
import PlanModel

/// A theme with so few questions that they hardly begin a discussion.
struct FewQuestions: GuideRule {
  static let id = "få-spørgsmål"
  /// A theme should have this many.
  private static let enough = 3

  func check(_ guide: Ledetraad) -> [Finding] {
    guide.themes.enumerated().compactMap { index, theme in
      let count = theme.questions.count
      guard count > 0, count < Self.enough else { return nil }
      return finding(.theme(index), Message.text(count))
    }
  }
}

private enum Message {
  static func text(_ count: Int) -> String {
    tr(
      "\(Words.theme.the.capital) har kun \(count) spørgsmål. Fem-seks er et godt antal, fra »i dag« til »det mindste første skridt«."
    )
  }
}

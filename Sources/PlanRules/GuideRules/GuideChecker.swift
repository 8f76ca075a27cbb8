public import PlanModel

/// Gives advice on a ledetråd: whether its questions are ones that people can use.
public enum GuideChecker {
  static let rules: [any GuideRule] = [
    ClosedQuestion(), DoubleQuestion(), LongSentence(), HardQuestion(), HeavyWords(),
    QuestionWithoutSupport(), FewQuestions(), HeritageWithoutOrigin(), UnknownRuleLevel(),
  ]

  /// What there is to say, rule by rule, without places.
  public static func check(_ guide: Ledetraad) -> [Finding] {
    rules.flatMap { $0.check(guide) }
  }
}

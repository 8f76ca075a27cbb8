public import PlanModel

/// Gives advice on a ledetråd: whether its questions are ones that people can use.
public enum GuideChecker {
  static let rules: [any GuideRule] = [
    ClosedQuestion(), DoubleQuestion(), LongSentence(), HardQuestion(), HeavyWords(),
    QuestionWithoutSupport(), FewQuestions(), HeritageWithoutOrigin(), UnknownRuleLevel(),
    StaleYear(), UnclearWord(), GuideNumbers(),
  ]

  /// What there is to say, rule by rule, without places. The template is the one that new ledetråde
  /// begin from: what of it still stands is told. The register is the one that the ledetråd names;
  /// nil where it was not found.
  public static func check(
    _ guide: Ledetraad, template: Ledetraad? = nil, register: StrategyRegister? = nil
  ) -> [Finding] {
    let asked: [any GuideRule] = [
      GuideFiller(template: template), UnknownStrategy(register: register),
    ]
    return guide.vocabulary.speaking { (rules + asked).flatMap { $0.check(guide) } }
  }
}

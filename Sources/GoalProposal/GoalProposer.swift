public import DanishText
public import PlanModel

/// Puts a goal together from a theme's answers, in the leader's own words.
///
/// Nothing is invented: every value is a stretch of an answer (but *jeg*, which becomes the leader's
/// name, and a day, which is read from its words). It goes by the words of the questions and by the
/// forms in which Danish writes numbers, dates, names and wishes. Where it is in doubt it is silent:
/// a wrong guess in a plan costs more than an empty field. How often it is right is measured by the
/// target's tests.
public struct GoalProposer: Sendable {
  private let centre: Centre
  private let year: Int
  private let today: PlanDate?

  /// Makes a proposer.
  ///
  /// - Parameters:
  ///   - centre: Whose answers they are; its kind and its leader's name are used.
  ///   - year: The plan's year: dates without a year lie in it.
  ///   - today: The day that *om 14 dage* counts from; nil leaves such words alone.
  public init(centre: Centre, year: Int, today: PlanDate? = nil) {
    self.centre = centre
    self.year = year
    self.today = today
  }

  /// The goal that a theme's answers speak of, as far as they do. Only the first 10,000 characters
  /// of an answer are read.
  public func proposal(for questions: [AnsweredQuestion]) -> ProposedGoal {
    ThemeReading(questions, centre: centre, year: year, today: today).proposal()
  }
}

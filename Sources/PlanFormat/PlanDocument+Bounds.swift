import PlanModel

/// How much of a file is read. Each bound is many times what any plan has: the largest seen had 24
/// goals and 3,000 nodes. They are there so that no file can take long or fill the memory.
///
/// What is past one is passed over and told (`ulæselig-fil`); it stays in the file.
extension PlanDocument {
  /// The most local goals: over one for every working day of four years.
  public static let mostGoals = 1_000
  /// The most answers: a ledetråd has a few dozen questions.
  public static let mostAnswers = 5_000
  /// The most entries of the plan's other lists, of `aftryk`, and of a ledetråd's `regler`.
  public static let mostEntries = Plan.mostFingerprints
  /// The most items of any list inside a record.
  public static let mostItems = 500
  /// The most keys, texts, lists and records in all, known and unknown: a thousand goals with all
  /// their parts have no more. Reading ends there.
  public static let mostNodes = 50_000
}

extension LedetraadDocument {
  /// The most themes; the paper has six.
  public static let mostThemes = 100
  /// The most questions in one theme; the paper has three or four.
  public static let mostQuestions = 50
  /// The minutes that a question may be given: the longest is more than a working day.
  static let minutes = 1...600
  /// The numbers of goals that may be asked for.
  static let goalCounts = 0...PlanDocument.mostGoals
}

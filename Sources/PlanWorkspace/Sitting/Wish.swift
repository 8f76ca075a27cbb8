public import DanishText

/// What a sitting is wanted for.
public struct Wish: Sendable {
  /// The plan's file; where nil the leader chooses one, or begins a new plan.
  public var file: String?
  /// A file that answers are taken from.
  public var answers: String?
  /// The only questions that are asked; all where empty.
  public var only: [String]
  /// Last year's plan, whose goals can be taken along.
  public var lastYear: String?
  /// Whether the plan stands on a sheet of paper and is only to be typed in.
  public var isFromPaper = false
  /// The day that the plan is followed up on; nil where it is written.
  public var followUp: PlanDate?

  /// Puts it together.
  public init(
    file: String? = nil, answers: String? = nil, only: [String] = [], lastYear: String? = nil,
    followUp: PlanDate? = nil
  ) {
    (self.file, self.answers, self.only, self.lastYear) = (file, answers, only, lastYear)
    self.followUp = followUp
  }
}

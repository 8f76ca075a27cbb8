public import PlanModel

/// A goal that is proposed from the leader's own answers, before it is in the plan.
public struct GoalOffer: Sendable, Equatable {
  /// What is proposed; parts of which nothing is known are empty.
  public var goal: Goal
  /// Where each part was taken from, in a few words to be read in brackets: `svar 3`.
  public var sources: [PlanKey: String]
  /// The numbers of the answers it was taken from, from 1, as the theme's answers are listed.
  public var answers: [Int]

  /// Makes an offer.
  public init(goal: Goal, sources: [PlanKey: String], answers: [Int]) {
    self.goal = goal
    self.sources = sources
    self.answers = answers
  }
}

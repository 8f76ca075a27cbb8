public import PlanModel

/// What a plan has more of than a file may hold (`PlanDocument+Bounds`).
public enum PlanExcess: Sendable, Equatable {
  case goals, answers
  /// Bytes.
  case size
  /// Fields and items in all, or the entries of another list.
  case parts

  /// What a plan has too much of; nil where it is within the bounds.
  ///
  /// - Parameters:
  ///   - plan: The plan as it is to be.
  ///   - bytes: The plan as `PlanWriter` writes it.
  ///   - size: How many bytes its file will have.
  init?(of plan: Plan, written bytes: [UInt8], coming size: Int) {
    if let excess = PlanExcess(inCountsOf: plan) {
      self = excess
    } else if size > PlanDocument.largest {
      self = .size
    } else if !PlanDocument.read(bytes).isWhole {
      self = .parts
    } else {
      return nil
    }
  }

  /// The same of what is counted without writing the plan.
  init?(inCountsOf plan: Plan) {
    if plan.goals.count > PlanDocument.mostGoals {
      self = .goals
    } else if plan.reflections.count > PlanDocument.mostAnswers {
      self = .answers
    } else {
      return nil
    }
  }

  /// What a plan has too much of that has no file yet, but was written.
  public init?(ofNew plan: Plan, written bytes: [UInt8]) {
    self.init(of: plan, written: bytes, coming: bytes.count)
  }
}

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
  ///   - old: What its file holds now.
  ///   - size: How many bytes that file has.
  init?(of plan: Plan, after old: Plan, in size: Int) {
    let bytes = PlanWriter.bytes(of: plan)
    let growth = bytes.count - PlanWriter.bytes(of: old).count
    self.init(of: plan, written: bytes, coming: size + growth)
  }

  /// The same of a plan that has been written, into a file that will have so many bytes.
  private init?(of plan: Plan, written bytes: [UInt8], coming size: Int) {
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

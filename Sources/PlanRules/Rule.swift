import PlanModel

/// Something that is looked after in plans. One rule a file, with its documentation and examples.
public protocol Rule: Sendable {
  /// Its id, level, documentation and examples.
  var about: RuleAbout { get }
}

/// A rule over one plan. It also runs on half-finished plans, while they are being written.
public protocol PlanRule: Rule {
  /// Whether it speaks of what is missing, and so says nothing true of a file that could only be
  /// read in part.
  var needsWholePlan: Bool { get }

  /// Reports what it finds.
  func check(_ context: PlanContext, _ report: inout RuleReport)
}

extension PlanRule {
  /// Most rules judge what stands in the file, whatever else may be missing.
  public var needsWholePlan: Bool { false }
}

/// A rule over many plans. It judges small facts, so that no plan needs to stay in memory.
public protocol CrossPlanRule: Rule {
  /// Reports what it finds, with the number of the plan it is about.
  func judge(_ facts: PlanFacts, _ report: inout CrossReport)
}

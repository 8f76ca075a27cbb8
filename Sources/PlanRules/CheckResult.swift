public import PlanModel

/// What was found in one plan.
public struct CheckResult: Sendable, Equatable {
  /// What was found, sorted by place and rule.
  public var findings: [Finding]
  /// What the plan's undtagelser silenced, in the same order.
  public var exempted: [Exempted]

  /// Whether the checker saw that no text of the plan has a hidden character or a CPR number in it;
  /// false tells nothing.
  public var hasOnlyCleanTexts: Bool

  /// Makes a result.
  public init(
    findings: [Finding] = [], exempted: [Exempted] = [], hasOnlyCleanTexts: Bool = false
  ) {
    self.findings = findings
    self.exempted = exempted
    self.hasOnlyCleanTexts = hasOnlyCleanTexts
  }
}

/// A finding that an undtagelse silenced.
public struct Exempted: Sendable, Equatable {
  /// The finding as it would have been.
  public var finding: Finding
  /// The reason that the plan gives.
  public var reason: String

  /// Makes a silenced finding.
  public init(finding: Finding, reason: String) {
    self.finding = finding
    self.reason = reason
  }
}

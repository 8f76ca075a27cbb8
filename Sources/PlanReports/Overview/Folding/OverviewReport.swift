import PlanModel
import PlanRules

/// All that a format is made from: the overview, the plans' lines, and an earlier overview.
public struct OverviewReport: Sendable {
  /// The overview, filtered and in order.
  public var overview: Overview
  /// Where the plans' lines can be read again.
  public var details: any DetailSource
  /// What changed since an earlier overview.
  public var comparison: OverviewComparison?

  /// Makes a report.
  public init(
    _ overview: Overview, details: any DetailSource, comparison: OverviewComparison? = nil
  ) {
    self.overview = overview
    self.details = details
    self.comparison = comparison
  }

  /// A row's facts, read again; nil without a plan, or where the line has gone.
  public func facts(of row: CentreRow) -> CentreFacts? {
    row.detail.flatMap(details.bytes).flatMap { CentreFacts(line: $0) }
  }

  /// The themes left out on purpose, of the shown themes.
  func forEachOmission(_ body: (CentreRow, Omission) throws -> Void) rethrows {
    let shown = Set(overview.themes.map(\.id))
    for row in overview.rows where row.omissions > 0 {
      for omission in facts(of: row)?.plan.omissions ?? []
      where omission.theme.map(shown.contains) ?? true {
        try body(row, omission)
      }
    }
  }

  /// The exceptions in use: with a reason, for a rule that there is.
  func forEachExemption(_ body: (CentreRow, Exemption) throws -> Void) rethrows {
    for row in overview.rows where row.exemptions > 0 {
      for exemption in facts(of: row)?.plan.exemptions ?? []
      where exemption.reason.hasText && exemption.rule.flatMap({ RuleRegistry.rule($0) }) != nil {
        try body(row, exemption)
      }
    }
  }

  /// The goals with nobody responsible.
  func forEachOwnerlessGoal(_ body: (CentreRow, Goal) throws -> Void) rethrows {
    for row in overview.rows where row.ownerlessGoals > 0 {
      for goal in facts(of: row)?.plan.goals ?? [] where !goal.responsible.hasText {
        try body(row, goal)
      }
    }
  }

  /// All goals of the shown themes, and goals whose theme is not known, centre by centre.
  func forEachGoal(_ body: (CentreRow, Goal) throws -> Void) rethrows {
    let hidden = Set(overview.guide.themes.map(\.id)).subtracting(overview.themes.map(\.id))
    for row in overview.rows where row.goalCount > 0 {
      for goal in facts(of: row)?.plan.goals ?? []
      where !(goal.theme.map(hidden.contains) ?? false) {
        try body(row, goal)
      }
    }
  }

  /// All findings: those in the plan itself, then those from rules over many plans.
  func forEachFinding(_ body: (CentreRow, FoundIssue) throws -> Void) rethrows {
    for row in overview.rows where row.findings != FoundCounts() {
      for issue in (facts(of: row)?.findings ?? []) + row.crossFindings { try body(row, issue) }
    }
  }
}

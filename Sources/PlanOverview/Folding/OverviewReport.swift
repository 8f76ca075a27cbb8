public import DanishText
public import PlanModel
import PlanRules

/// All that a format is made from: the overview, the plans' lines, and an earlier overview.
public struct OverviewReport: Sendable {
  /// The overview, filtered and in order.
  public var overview: Overview
  /// Where the plans' lines can be read again.
  public var details: any DetailSource
  /// The day on which it is made; nil where the output is not to depend on it.
  public var day: PlanDate?
  /// What changed since an earlier overview.
  public var comparison: OverviewComparison?
  /// How the themes went over several overviews.
  public var history: OverviewHistory?

  /// Makes a report.
  public init(_ overview: Overview, details: any DetailSource, day: PlanDate? = nil) {
    (self.overview, self.details, self.day) = (overview, details, day)
  }

  /// A row's facts, read again; nil without a plan, or where the line has gone.
  public func facts(of row: CentreRow) -> CentreFacts? {
    row.detail.flatMap(details.bytes).flatMap { CentreFacts(line: $0) }
  }

  /// The themes left out on purpose, of the shown themes.
  public func forEachOmission(_ body: (CentreRow, Omission) throws -> Void) rethrows {
    let shown = Set(overview.themes.map(\.id))
    for row in overview.rows where row.omissions > 0 {
      for omission in facts(of: row)?.plan.omissions ?? []
      where omission.theme.map(shown.contains) ?? true {
        try body(row, omission)
      }
    }
  }

  /// The exceptions in use: with a reason, for a rule that there is.
  public func forEachExemption(_ body: (CentreRow, Exemption) throws -> Void) rethrows {
    for row in overview.rows where row.exemptions > 0 {
      for exemption in facts(of: row)?.plan.exemptions ?? []
      where exemption.reason.hasText && exemption.rule.flatMap({ RuleRegistry.rule($0) }) != nil {
        try body(row, exemption)
      }
    }
  }

  /// The goals with nobody responsible.
  public func forEachOwnerlessGoal(_ body: (CentreRow, Goal) throws -> Void) rethrows {
    for row in overview.rows where row.ownerlessGoals > 0 {
      for goal in facts(of: row)?.plan.goals ?? [] where !goal.responsible.hasText {
        try body(row, goal)
      }
    }
  }

  /// All goals of the shown themes, and goals whose theme is not known, centre by centre.
  public func forEachGoal(_ body: (CentreRow, Goal) throws -> Void) rethrows {
    let hidden = Set(overview.guide.themes.map(\.id)).subtracting(overview.themes.map(\.id))
    for row in overview.rows where row.goalCount > 0 {
      for goal in facts(of: row)?.plan.goals ?? []
      where !(goal.theme.map(hidden.contains) ?? false) {
        try body(row, goal)
      }
    }
  }

  /// All findings of a plan by their places, those of rules over many plans among them. For these
  /// few, the plan's file is looked into again.
  public func findings(of row: CentreRow, _ facts: CentreFacts?) -> [FoundIssue] {
    let own = facts?.findings ?? []
    guard !row.crossFindings.isEmpty, let file = row.file, let place = row.detail else {
      return own
    }
    let found = details.located(row.crossFindings, in: file, at: place)
    let others = found.map { FoundIssue($0).cleaned }
    let placed = others.filter { $0.line != nil }
    // Of plans whose file is not at hand, they stand last.
    let unplaced = others.filter { $0.line == nil }
    return (placed.isEmpty ? own : (own + placed).sorted { $0.precedes($1) }) + unplaced
  }

  /// All findings, plan by plan.
  public func forEachFinding(_ body: (CentreRow, FoundIssue) throws -> Void) rethrows {
    for row in overview.rows where row.findings != LevelCounts() {
      for issue in findings(of: row, facts(of: row)) { try body(row, issue) }
    }
  }
}

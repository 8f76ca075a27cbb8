import DanishText

/// How a plan names a strategy, or one of its goals: `ungestrategi`, `ungestrategi#overgange`.
public struct StrategyReference: Sendable, Hashable {
  /// The strategy's id.
  public let strategy: String
  /// The id of one of its goals; nil where the whole strategy is meant.
  public let goal: String?

  /// Reads a reference. What stands behind a second `#` belongs to the goal's id.
  public init(_ text: String) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    strategy = String(parts[0]).trimmed
    let goal = parts.count > 1 ? String(parts[1]).trimmed : ""
    self.goal = goal.isEmpty ? nil : goal
  }
}

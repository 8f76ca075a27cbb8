import DanishText
import PlanModel

/// In which order the centres stand.
public enum OverviewOrder: String, Sendable, CaseIterable {
  /// The Danish alphabet.
  case name = "navn"
  /// The thinnest coverage first.
  case depth = "dækning"
  /// The fewest goals first.
  case goals = "mål"
  /// The most errors first, then the most warnings.
  case errors = "fejl"

  /// The rows in this order; centres that are equal stand by the alphabet, then by file.
  public func sorted(_ rows: [CentreRow], themes: [Int]) -> [CentreRow] {
    let keyed = rows.map { (weight($0, themes), DanishOrder($0.name), $0) }
    return keyed.sorted { left, right in
      if left.0 != right.0 { return left.0.lexicographicallyPrecedes(right.0) }
      if left.1 != right.1 { return left.1 < right.1 }
      return (left.2.id ?? "", left.2.file ?? "") < (right.2.id ?? "", right.2.file ?? "")
    }.map(\.2)
  }

  /// The smallest comes first.
  private func weight(_ row: CentreRow, _ themes: [Int]) -> [Int] {
    switch self {
    case .name: return []
    case .depth:
      guard let cells = row.cells else { return [row.isDelivered ? 0 : -1] }
      let depths = themes.map { Self.rank(cells[$0].depth) }
      return [1, depths.reduce(0, +), depths.min() ?? 0]
    case .goals: return [row.isDelivered ? 1 : 0, row.goalCount]
    case .errors: return [-row.findings.errors, -row.findings.warnings, -row.findings.advice]
    }
  }

  private static func rank(_ depth: CoverageDepth) -> Int {
    CoverageDepth.allCases.firstIndex(of: depth) ?? 0
  }
}

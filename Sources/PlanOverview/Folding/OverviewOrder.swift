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
    let keys = rows.map { (weight: weight($0, themes), name: DanishOrder($0.name)) }
    // Places are sorted: to move a row is to move some thirty values.
    let places = rows.indices.sorted { left, right in
      let (one, other) = (keys[left], keys[right])
      if one.weight != other.weight { return one.weight.lexicographicallyPrecedes(other.weight) }
      if one.name != other.name { return one.name < other.name }
      return (rows[left].id ?? "", rows[left].file ?? "")
        < (rows[right].id ?? "", rows[right].file ?? "")
    }
    return places.map { rows[$0] }
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
    CoverageDepth.steps.firstIndex(of: depth) ?? CoverageDepth.steps.count
  }
}

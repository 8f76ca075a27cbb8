public import PlanModel

extension [Finding] {
  /// By place, then rule; without places, in the order in which files are written.
  public func sortedByPlace() -> [Finding] {
    guard count > 1 else { return self }
    // Numbers are moved about, not findings: those are large to copy.
    let orders = map(FindingOrder.init)
    return indices.sorted { orders[$0] < orders[$1] }.map { self[$0] }
  }
}

/// What findings of one file are sorted by.
private struct FindingOrder: Comparable {
  private let place: SourcePosition
  private let path: [Int]
  private let rule: String
  private let message: String

  init(_ finding: Finding) {
    place = finding.place?.start ?? SourcePosition(line: 0, column: 0)
    path = finding.place == nil ? finding.path.steps.map(Self.rank) : []
    rule = finding.rule
    message = finding.message
  }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: PlanKey.allCases.enumerated().map { ($1.rawValue, $0) })

  private static func rank(_ step: FieldPath.Step) -> Int {
    switch step {
    case .key(let key): ranks[key] ?? ranks.count
    case .index(let index): index
    }
  }

  static func < (left: FindingOrder, right: FindingOrder) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.path != right.path { return left.path.lexicographicallyPrecedes(right.path) }
    return (left.rule, left.message) < (right.rule, right.message)
  }
}

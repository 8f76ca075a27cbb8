public import PlanModel

/// Where a goal is counted in the årsberetning. Every goal is counted in one of them.
public enum AnnualColumn: String, Sendable, CaseIterable {
  case reached = "Nået"
  case partly = "Delvist"
  case not = "Ikke"
  case retired = "Udgået"
  case underWay = "På vej"
  case noFigures = "Ingen tal"
  case never = "Ikke fulgt op"

  /// The column of a goal by its last entry.
  ///
  /// - Parameters:
  ///   - status: The last entry's status; nil where there is no entry, or one without a status.
  ///   - isRetired: Whether the goal was given up.
  public init(_ status: FollowUpStatus?, isRetired: Bool) {
    if isRetired {
      self = .retired
      return
    }
    self =
      switch status {
      case .reached: .reached
      case .partlyReached: .partly
      case .notReached: .not
      case .underWay, .notBegun: .underWay
      case .noNewData: .noFigures
      case nil: .never
      }
  }

  /// Whether it says that the goal was not reached, or not wholly.
  public var isUnmet: Bool { self == .partly || self == .not }

  /// The least favourable first: a goal in dispute is never counted as reached.
  static let worstFirst: [AnnualColumn] = [
    .not, .partly, .never, .noFigures, .underWay, .retired, .reached,
  ]

  var rank: Int { Self.worstFirst.firstIndex(of: self) ?? 0 }
}

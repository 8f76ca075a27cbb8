import DanishText
public import PlanModel

/// Where in a file centre ids of ten digits stand: there they are no CPR numbers.
public struct CentreIDPlaces: Sendable {
  private let ranges: [SourceRange]

  /// None.
  public init() { ranges = [] }

  /// Looks for the ids in a plan's file.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - locate: Gives findings their places in the file (`PlanDocument.located`). Few plans have
  ///     such ids, and only for those it is asked.
  public init(_ plan: Plan, locate: ([Finding]) -> [Finding]) {
    self.init(at: Self.paths(in: plan), locate: locate)
  }

  /// Looks for the ids in a register's file.
  public init(_ register: StrategyRegister, locate: ([Finding]) -> [Finding]) {
    let paths = register.strategies.enumerated().flatMap { number, strategy in
      strategy.centres.indices.filter { CentreID.isNumber(strategy.centres[$0]) }.map {
        FieldPath.strategy(number).key(.appliesTo).item($0)
      }
    }
    self.init(at: paths, locate: locate)
  }

  private init(at paths: [FieldPath], locate: ([Finding]) -> [Finding]) {
    let probes = paths.map { Finding(rule: "", level: .advice, path: $0, message: "") }
    ranges = probes.isEmpty ? [] : locate(probes).compactMap(\.place)
  }

  /// Whether a place in the file is inside one of them.
  public func contain(_ place: SourceRange) -> Bool {
    ranges.contains { $0.start <= place.start && place.end <= $0.end }
  }

  private static func paths(in plan: Plan) -> [FieldPath] {
    var paths: [FieldPath] = []
    if CentreID.isNumber(plan.centre.id ?? "") { paths.append(.key(.center).key(.id)) }
    for goal in plan.goals.indices {
      let centres = plan.goals[goal].sharedWith
      for item in centres.indices where CentreID.isNumber(centres[item]) {
        paths.append(.goal(goal).key(.sharedWith).item(item))
      }
    }
    return paths
  }
}

import DanishText
public import PlanModel
import PlanRules

/// A goal that centres share, as one of them tells it.
public struct JointGoal {
  /// What the other centre says of it.
  public enum Answer: String {
    /// It has a goal that names this centre.
    case mutual = "begge"
    /// Its plan is there and names this centre nowhere.
    case oneSided = "kun den ene"
    /// It has no plan yet.
    case awaiting = "ingen plan"
    /// No such centre is known.
    case unknown = "ukendt center"
  }

  /// One that a centre says it shares the goal with.
  public struct Partner {
    /// The name that people see.
    public var name: String
    /// What it says of the goal.
    public var answer: Answer
  }

  /// The centre that tells it.
  public var row: CentreRow
  /// The goal.
  public var goal: Goal
  /// Those it is shared with.
  public var partners: [Partner]
}

/// Centres by their ids and names.
struct CentreIndex {
  private var places: [String: Int] = [:]
  private let rows: [CentreRow]

  init(_ rows: [CentreRow]) {
    self.rows = rows
    for (place, row) in rows.enumerated() { places[Self.folded(row.name)] = place }
    for (place, row) in rows.enumerated() where row.id != nil {
      places[Self.folded(row.id ?? "")] = place
    }
  }

  func row(_ name: String) -> CentreRow? { places[Self.folded(name)].map { rows[$0] } }

  func partner(_ name: String, of row: CentreRow) -> JointGoal.Partner {
    guard let other = self.row(name) else {
      return JointGoal.Partner(name: CleanText.oneLine(name), answer: .unknown)
    }
    guard let fact = other.fact else {
      return JointGoal.Partner(name: other.name, answer: .awaiting)
    }
    let isMutual = fact.namedCentres.contains { shared in
      shared.centres.contains { row.fact?.belongs(to: $0) ?? false || $0 == row.id }
    }
    return JointGoal.Partner(name: other.name, answer: isMutual ? .mutual : .oneSided)
  }

  private static func folded(_ name: String) -> String { name.trimmed.lowercased() }
}

extension OverviewReport {
  /// The joint goals, centre by centre. Centres that a filter hides are still known.
  public func forEachJointGoal(_ body: (JointGoal) throws -> Void) rethrows {
    let sharing = overview.rows.filter { !($0.fact?.namedCentres.isEmpty ?? true) }
    guard !sharing.isEmpty else { return }
    let index = CentreIndex(overview.everyRow)
    for row in sharing {
      let goals = facts(of: row)?.plan.goals ?? []
      for shared in row.fact?.namedCentres ?? [] where goals.indices.contains(shared.goal) {
        let partners = shared.centres.map { index.partner($0, of: row) }
        try body(JointGoal(row: row, goal: goals[shared.goal], partners: partners))
      }
    }
  }
}

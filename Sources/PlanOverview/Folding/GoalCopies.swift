public import PlanModel
import PlanRules

/// Goals of several centres that say the same: the first of them, and where they all stand.
public struct GoalCopies {
  /// One of them.
  public struct Place {
    /// The centre.
    public var row: CentreRow
    /// The goal's id there.
    public var id: String?
  }

  /// The first of them.
  public var goal: Goal
  /// Where they all stand, in the order of the rows.
  public var places: [Place]
}

extension OverviewReport {
  /// The groups of goals that say the same in two centres or more, in the order of the rows.
  public func forEachGroupOfCopies(_ body: (GoalCopies) throws -> Void) rethrows {
    var goals: [(text: UInt64, row: Int32, goal: Int32)] = []
    for (place, row) in overview.rows.enumerated() {
      for (index, text) in (row.fact?.goalTexts ?? []).enumerated() where text != 0 {
        goals.append((text, Int32(place), Int32(index)))
      }
    }
    goals.sort { ($0.text, $0.row, $0.goal) < ($1.text, $1.row, $1.goal) }
    var groups: [ArraySlice<(text: UInt64, row: Int32, goal: Int32)>] = []
    var start = 0
    while start < goals.count {
      let end = goals[start...].firstIndex { $0.text != goals[start].text } ?? goals.count
      if goals[start].row != goals[end - 1].row { groups.append(goals[start..<end]) }
      start = end
    }
    let ordered = groups.sorted {
      ($0.first?.row ?? 0, $0.first?.goal ?? 0) < ($1.first?.row ?? 0, $1.first?.goal ?? 0)
    }
    for group in ordered {
      if let copies = copies(group.map { (Int($0.row), Int($0.goal)) }) { try body(copies) }
    }
  }

  /// Only the first goal is read again: a text that everybody has copied is in thousands of plans.
  private func copies(_ places: [(row: Int, goal: Int)]) -> GoalCopies? {
    guard let first = places.first, let goals = facts(of: overview.rows[first.row])?.plan.goals,
      goals.indices.contains(first.goal)
    else { return nil }
    return GoalCopies(
      goal: goals[first.goal],
      places: places.map { place in
        let row = overview.rows[place.row]
        return GoalCopies.Place(row: row, id: row.fact?.goalIDs[place.goal])
      })
  }
}

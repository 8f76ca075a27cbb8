import PlanModel
import PlanRules

/// Goals of several centres that say the same.
struct GoalCopies {
  struct Copy {
    var row: CentreRow
    var goal: Goal
  }
}

extension OverviewReport {
  /// The groups of goals that say the same in two centres or more, in the order of the rows.
  func forEachGroupOfCopies(_ body: ([GoalCopies.Copy]) throws -> Void) rethrows {
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
    for group in ordered { try body(group.compactMap { copy(Int($0.row), Int($0.goal)) }) }
  }

  private func copy(_ place: Int, _ index: Int) -> GoalCopies.Copy? {
    let row = overview.rows[place]
    guard let goals = facts(of: row)?.plan.goals, goals.indices.contains(index) else { return nil }
    return GoalCopies.Copy(row: row, goal: goals[index])
  }
}

/// Merging what two people wrote in one plan, against the plan that both began with.
extension Plan {
  /// The plan with both people's changes, and where they met.
  ///
  /// Where one changed something, that change stands; where both did, mine stands and theirs is
  /// in the conflict. What one changed and the other removed stays. Reflections go together by
  /// question, goals by id, a theme's entries by theme; the items of other lists by what they say
  /// and where they stand. Nothing that anybody wrote is in neither plan nor conflicts.
  public static func merged(
    base: Plan, mine: Plan, theirs: Plan
  ) -> (plan: Plan, conflicts: [MergeConflict]) {
    var merge = PlanMerge()
    let renumbered = merge.renumbering(theirs, base: base, mine: mine)
    let plan = merge.record(Sides(base: base, mine: mine, theirs: renumbered), at: FieldPath())
    return (plan, merge.conflicts(in: plan))
  }
}

/// One merge under way.
struct PlanMerge {
  var conflicts: [MergeConflict] = []
  private var renumbered: [(old: String, new: String)] = []

  /// Theirs with new ids for the goals that both added under one id.
  mutating func renumbering(_ theirs: Plan, base: Plan, mine: Plan) -> Plan {
    var result = theirs
    let own = Dictionary(grouping: mine.goals) { $0.id }
    var ids = FreeIDs(base.goals + mine.goals + theirs.goals)
    var seen = Set(base.goals.map(\.id))
    var news: [String: String] = [:]
    for (index, goal) in theirs.goals.enumerated() {
      guard let id = goal.id, seen.insert(id).inserted, let twin = own[id]?.first, twin != goal
      else { continue }
      let new = ids.next()
      news[id] = new
      renumbered.append((id, new))
      result.goals[index].id = new
    }
    let known = Set(base.exemptions)
    for (place, exemption) in theirs.exemptions.enumerated() where !known.contains(exemption) {
      if let new = exemption.goal.flatMap({ news[$0] }) { result.exemptions[place].goal = new }
    }
    return result
  }

  /// All conflicts, the renumbered goals at the places where they ended up.
  func conflicts(in plan: Plan) -> [MergeConflict] {
    let places = Dictionary(plan.goals.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return renumbered.compactMap { old, new in
      places[new].map { index in
        MergeConflict(
          kind: .renumbered, path: FieldPath.goal(index).key(.id), mine: old, theirs: new)
      }
    } + conflicts
  }
}

/// Ids that no goal has, each another.
private struct FreeIDs {
  private let used: Set<String>
  private var number = 0

  init(_ goals: [Goal]) { used = Set(goals.compactMap(\.id)) }

  mutating func next() -> String {
    repeat { number += 1 } while used.contains("M\(number)")
    return "M\(number)"
  }
}

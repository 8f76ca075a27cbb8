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
    var used = Set((base.goals + mine.goals + theirs.goals).compactMap(\.id))
    for (index, goal) in theirs.goals.enumerated() {
      guard let id = goal.id, !base.goals.contains(where: { $0.id == id }),
        let twin = mine.goals.first(where: { $0.id == id }), twin != goal,
        theirs.goals.firstIndex(where: { $0.id == id }) == index
      else { continue }
      let new = Self.freeID(used)
      used.insert(new)
      renumbered.append((id, new))
      result.goals[index].id = new
      for (place, exemption) in theirs.exemptions.enumerated()
      where exemption.goal == id && !base.exemptions.contains(exemption) {
        result.exemptions[place].goal = new
      }
    }
    return result
  }

  private static func freeID(_ used: Set<String>) -> String {
    var number = 1
    while used.contains("M\(number)") { number += 1 }
    return "M\(number)"
  }

  /// All conflicts, the renumbered goals at the places where they ended up.
  func conflicts(in plan: Plan) -> [MergeConflict] {
    renumbered.compactMap { old, new in
      plan.goals.firstIndex { $0.id == new }.map { index in
        MergeConflict(
          kind: .renumbered, path: FieldPath.goal(index).key(.id), mine: old, theirs: new)
      }
    } + conflicts
  }
}

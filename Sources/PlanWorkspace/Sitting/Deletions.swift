import PlanModel

/// What the other side deleted of a plan, and this side had not changed: merging lets it go, so it
/// is told, and can be had back.
struct Deletions {
  /// What they deleted, as places in the base.
  private(set) var places: [FieldPath] = []
  /// Their plan with all of it in it again.
  private(set) var restored: Plan

  var isEmpty: Bool { places.isEmpty }

  init(base: Plan, mine: Plan, theirs: Plan) {
    restored = theirs
    take(.refleksioner, base.reflections, mine.reflections, \.reflections) { $0.question ?? "" }
    take(.localGoals, base.goals, mine.goals, \.goals) { $0.id ?? $0.title ?? "" }
    take(.omissions, base.omissions, mine.omissions, \.omissions) { $0.theme ?? "" }
    take(.drøftelser, base.discussions, mine.discussions, \.discussions) {
      "\($0.forum ?? "") \($0.date?.text ?? "")"
    }
    takeParts(.tiltag, base, mine, \.actions)
    takeParts(.tegn, base, mine, \.signs)
    takeParts(.opfølgning, base, mine, \.followUps)
  }

  /// What a goal has fewer of than before.
  private mutating func takeParts<Item: Equatable>(
    _ key: PlanKey, _ base: Plan, _ mine: Plan, _ list: WritableKeyPath<Goal, [Item]>
  ) {
    for (number, goal) in base.goals.enumerated() {
      guard let own = mine.goals.first(where: { $0.id == goal.id }),
        let index = restored.goals.firstIndex(where: { $0.id == goal.id })
      else { continue }
      let theirs = restored.goals[index][keyPath: list]
      guard theirs.count < goal[keyPath: list].count else { continue }
      for (place, item) in goal[keyPath: list].enumerated()
      where !theirs.contains(item) && own[keyPath: list].contains(item) {
        places.append(FieldPath.goal(number).key(key).item(place))
        let count = restored.goals[index][keyPath: list].count
        restored.goals[index][keyPath: list].insert(item, at: min(place, count))
      }
    }
  }

  private mutating func take<Item: Equatable>(
    _ key: PlanKey, _ base: [Item], _ mine: [Item], _ list: WritableKeyPath<Plan, [Item]>,
    name: (Item) -> String
  ) {
    let theirs = Set(restored[keyPath: list].map(name))
    for (index, item) in base.enumerated() where !theirs.contains(name(item)) {
      guard mine.contains(item) else { continue }
      places.append(FieldPath.key(key).item(index))
      let items = restored[keyPath: list]
      restored[keyPath: list].insert(item, at: min(index, items.count))
    }
  }
}

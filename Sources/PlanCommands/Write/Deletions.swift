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

/// Goals of several plans that say the same, and who of them has agreed on it.
struct CopyGroup {
  private let facts: PlanFacts
  /// One goal of each centre, in the order of the plans.
  private var examples: [PlanFacts.GoalPlace] = []
  private var centres: Set<String> = []
  /// For each centre, those that it names or is named by.
  private var partners: [String: Set<String>] = [:]

  init(_ goals: [PlanFacts.GoalPlace], _ facts: PlanFacts) {
    self.facts = facts
    var keys: [String: String] = [:]
    for goal in goals {
      let key = Self.key(facts[goal.plan])
      if centres.insert(key).inserted { examples.append(goal) }
      for name in facts[goal.plan].foldedNames { keys[name] = key }
    }
    for goal in goals {
      let key = Self.key(facts[goal.plan])
      for other in Self.named(by: goal, facts).compactMap({ keys[$0] }) where other != key {
        partners[key, default: []].insert(other)
        partners[other, default: []].insert(key)
      }
    }
  }

  /// A goal of another centre that says the same without the two naming each other.
  func copy(of goal: PlanFacts.GoalPlace) -> PlanFacts.GoalPlace? {
    let key = Self.key(facts[goal.plan])
    return examples.first { example in
      let other = Self.key(facts[example.plan])
      return other != key && partners[key]?.contains(other) != true
    }
  }

  /// The number of other centres whose goals say the same.
  func copyCount(of goal: PlanFacts.GoalPlace) -> Int {
    centres.count - 1 - (partners[Self.key(facts[goal.plan])]?.count ?? 0)
  }

  /// A centre, or the plan itself where it does not say whose it is.
  private static func key(_ fact: PlanFact) -> String { fact.centre ?? "#\(fact.number)" }

  private static func named(by goal: PlanFacts.GoalPlace, _ facts: PlanFacts) -> [String] {
    facts[goal.plan].shared.filter { $0.index == goal.index }
      .flatMap { $0.centres.map(PlanFact.folded) }
  }
}

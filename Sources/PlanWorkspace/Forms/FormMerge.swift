import PlanForms
public import PlanModel

/// What a form says, joined with what the plan says by now.
public struct FormMerge: Sendable {
  /// A place where both say something else than what they began with.
  public struct Clash: Sendable, Equatable {
    /// Which place: `M1.mål`.
    public var place: String
    /// What the plan says.
    public var plan: String
    /// What the form says.
    public var form: String
    let path: FieldPath
  }

  /// The plan with both, where they clash as the plan says it.
  public private(set) var plan: Plan
  /// Where they clash.
  public private(set) var clashes: [Clash] = []
  /// Places that one took away and the other changed: what was changed stays.
  public private(set) var kept: [String] = []

  /// Joins them.
  ///
  /// - Parameters:
  ///   - base: The plan that the form was made from; nil where nobody knows it. Then all that both
  ///     have and say differently is a clash, and nothing is taken away.
  ///   - current: The plan as it is.
  ///   - form: The plan as the form has it.
  public init(base: Plan?, current: Plan, form: Plan) {
    let form = form.without(copiesIn: current, base: base)
    let start = base ?? Self.common(current, form)
    let (plan, conflicts) = Plan.merged(base: start, mine: current, theirs: form)
    self.plan = plan
    for conflict in conflicts where conflict.path.steps.first != .key(PlanKey.aftryk.rawValue) {
      let place = Self.name(of: conflict.path, in: plan)
      switch (conflict.kind, conflict.mine, conflict.theirs) {
      case (.bothChanged, let mine?, let theirs?):
        clashes.append(Clash(place: place, plan: mine, form: theirs, path: conflict.path))
      case (.renumbered, _, _): break
      default: kept.append(place)
      }
    }
  }

  /// The plan where some clashes, by their places in `clashes`, end as the form says it.
  public func plan(asInForm chosen: Set<Int>) -> Plan {
    let tree = chosen.sorted().reduce(FieldTree(plan)) { tree, number in
      tree.setting(clashes[number].path.steps[...], to: clashes[number].form)
    }
    return chosen.isEmpty ? plan : Plan(tree)
  }

  /// What both have: goals and answers of one id, without what stands in them.
  private static func common(_ one: Plan, _ other: Plan) -> Plan {
    var plan = Plan()
    let goals = Set(other.goals.compactMap(\.id))
    plan.goals = one.goals.filter { $0.id.map(goals.contains) ?? false }.map { goal in
      var empty = Goal()
      empty.id = goal.id
      return empty
    }
    let questions = Set(other.reflections.compactMap(\.question))
    plan.reflections = one.reflections.filter { $0.question.map(questions.contains) ?? false }
      .map { Reflection(question: $0.question) }
    let themes = Set(other.omissions.compactMap(\.theme))
    plan.omissions = one.omissions.filter { $0.theme.map(themes.contains) ?? false }
      .map { Omission(theme: $0.theme) }
    return plan
  }

  /// A place as the form names it.
  private static func name(of path: FieldPath, in plan: Plan) -> String {
    var steps = path.steps[...]
    var name = "plan"
    if steps.count > 1, case .key(let list) = steps[0], case .index(let index) = steps[1] {
      let id: String? =
        switch PlanKey(rawValue: list) {
        case .localGoals where plan.goals.indices.contains(index): plan.goals[index].id
        case .refleksioner where plan.reflections.indices.contains(index):
          plan.reflections[index].question
        case .omissions where plan.omissions.indices.contains(index):
          plan.omissions[index].theme
        default: nil
        }
      if let id { (name, steps) = (id, steps.dropFirst(2)) }
    }
    return name + (steps.isEmpty ? "" : ".\(FieldPath(Array(steps)))")
  }
}

extension Plan {
  /// The form's plan without the new goals that the plan has by now: somebody reads a form twice.
  fileprivate func without(copiesIn current: Plan, base: Plan?) -> Plan {
    let known = Set((base?.goals ?? []).map(\.id))
    let there = Dictionary(
      grouping: current.goals.filter { !known.contains($0.id) }, by: \.withoutID)
    let taken = Set(current.goals.map(\.id))
    var plan = self
    plan.goals.removeAll { goal in
      guard !known.contains(goal.id), !(taken.contains(goal.id) && base == nil) else {
        return false
      }
      return there[goal.withoutID, default: []].contains { $0.id != goal.id }
    }
    return plan
  }
}

extension Goal {
  /// What it says, whatever it is called.
  fileprivate var withoutID: Goal {
    var goal = self
    goal.id = nil
    return goal
  }
}

extension FieldTree {
  /// The tree with another text at a place that is there.
  fileprivate func setting(_ steps: ArraySlice<FieldPath.Step>, to text: String) -> FieldTree {
    guard let step = steps.first else { return .text(text) }
    let rest = steps.dropFirst()
    switch (step, self) {
    case (.key(let key), .mapping(var entries)):
      guard let place = entries.firstIndex(where: { $0.key == key }) else { return self }
      entries[place].value = entries[place].value.setting(rest, to: text)
      return .mapping(entries)
    case (.index(let index), .sequence(var items)):
      guard items.indices.contains(index) else { return self }
      items[index] = items[index].setting(rest, to: text)
      return .sequence(items)
    default: return self
    }
  }
}

import PlanModel

/// Names places in a plan as its leader knows them: by the question, or the goal and its part.
struct PlaceNames: Sendable {
  let guide: Ledetraad

  /// What stands at a path: `Svaret på »Hvem …?«`, `Målet »Trygge børn« (M1), tiltag 2`.
  func name(of path: FieldPath, in plan: Plan) -> String {
    let steps = path.steps[...]
    guard case .key(let top)? = steps.first, let key = PlanKey(rawValue: top) else {
      return Texts.Place.plan
    }
    let rest = Array(steps.dropFirst())
    switch key {
    case .refleksioner: return reflection(rest, plan)
    case .localGoals: return goal(rest, plan)
    case .omissions: return omission(rest, plan)
    case .drøftelser: return discussion(rest, plan)
    case .center: return Texts.Place.centre(parts(rest))
    default: return Texts.Place.field(key)
    }
  }

  private func reflection(_ steps: [FieldPath.Step], _ plan: Plan) -> String {
    guard let id = Self.item(steps, of: plan.reflections)?.question else {
      return Texts.Place.answers
    }
    return Texts.Place.answer(to: guide.question(id)?.text ?? id)
  }

  private func goal(_ steps: [FieldPath.Step], _ plan: Plan) -> String {
    guard let goal = Self.item(steps, of: plan.goals) else { return Texts.Place.goals }
    return ([Texts.Place.goal(goal.title, id: goal.id)] + parts(Array(steps.dropFirst())))
      .joined(separator: ", ")
  }

  private func omission(_ steps: [FieldPath.Step], _ plan: Plan) -> String {
    guard let id = Self.item(steps, of: plan.omissions)?.theme else {
      return Texts.Place.omissions
    }
    return Texts.Place.omission(of: guide.theme(id)?.title ?? id)
  }

  private func discussion(_ steps: [FieldPath.Step], _ plan: Plan) -> String {
    guard let forum = Self.item(steps, of: plan.discussions)?.forum else {
      return Texts.Place.discussions
    }
    return Texts.Place.discussion(in: forum)
  }

  private static func item<Item>(_ steps: [FieldPath.Step], of items: [Item]) -> Item? {
    guard case .index(let index)? = steps.first, items.indices.contains(index) else { return nil }
    return items[index]
  }

  /// `tiltag 2`, `hvem`: a number belongs to the name before it.
  private func parts(_ steps: [FieldPath.Step]) -> [String] {
    steps.reduce(into: []) { parts, step in
      switch step {
      case .key(let key): parts.append(PlanKey(rawValue: key).map(Texts.Place.field) ?? key)
      case .index(let index) where !parts.isEmpty: parts[parts.count - 1] += " \(index + 1)"
      case .index: break
      }
    }
  }
}

import PlanModel

/// What Tab completes besides commands.
enum Candidates {
  /// Words of a kind that the plan already uses, and the field's usual ones.
  static func of(_ kind: FieldKind, _ scene: Scene) -> [String] {
    switch kind {
    case .date: Texts.dateExamples
    case .forum: unique(Texts.forums + forums(scene.plan))
    case .name: unique(names(scene.plan))
    case .prose, .title, .figure: []
    }
  }

  private static func names(_ plan: Plan) -> [String] {
    [plan.centre.leader].compactMap { $0 }
      + plan.goals.flatMap { goal in
        [goal.responsible].compactMap { $0 } + goal.actions.compactMap(\.who)
      }
  }

  private static func forums(_ plan: Plan) -> [String] {
    plan.discussions.compactMap(\.forum) + plan.goals.compactMap { $0.evaluation?.forum }
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { $0.hasText && seen.insert($0).inserted }
  }
}

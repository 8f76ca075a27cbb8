import DanishText
import PlanModel

/// What Tab completes besides commands.
enum Candidates {
  /// Words of a kind that the plan already uses, and the field's usual ones.
  static func of(_ kind: FieldKind, _ scene: Scene) -> [String] {
    switch kind {
    case .date: dates(scene)
    case .forum: unique(Texts.forums + forums(scene.plan))
    case .name: unique(names(scene.plan))
    case .prose, .title, .figure: []
    }
  }

  /// Examples that lead into the plan's year; `om 3 måneder` does not always.
  private static func dates(_ scene: Scene) -> [String] {
    let year = scene.plan.year?.value
    return Texts.dateExamples.filter { example in
      year == nil || DanishDate.read(example, today: scene.today, year: year)?.year == year
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

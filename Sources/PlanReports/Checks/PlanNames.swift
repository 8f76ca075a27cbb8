public import PlanModel

/// What the places of a plan are called by those who wrote it: enough to speak of findings without
/// the file.
public struct PlanNames: Sendable {
  /// The goals' ids, in the plan's order; nil for one without.
  let goalIDs: [String?]
  /// The question that each answer belongs to, in the plan's order.
  let questions: [String]
  /// The theme that each fravalg is about, in the plan's order.
  let omissions: [String]
  /// The themes' short titles, by their ids and by those of their questions.
  let themes: [String: String]

  /// Takes the names from a plan and its ledetråd; without one, ids stand for themes and questions.
  public init(_ plan: Plan, guide: Ledetraad?) {
    var themes: [String: String] = [:]
    for theme in guide?.themes ?? [] {
      themes[theme.id] = theme.shortTitle
      for question in theme.knownQuestions { themes[question.id] = theme.shortTitle }
    }
    goalIDs = plan.goals.map(\.id)
    questions = plan.reflections.map { reflection in
      let id = reflection.question ?? ""
      return guide?.question(id)?.text ?? id
    }
    omissions = plan.omissions.map { omission in
      let id = omission.theme ?? ""
      return themes[id] ?? id
    }
    self.themes = themes
  }
}

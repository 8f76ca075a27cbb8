import DanishText
import PlanModel
import PlanRules

/// What a step sees: the plan, the ledetråd, and the day.
struct Scene: Sendable {
  var plan: Plan
  var guide: Ledetraad
  /// The way through the conversation.
  var itinerary: any Itinerary
  var today: PlanDate
  /// Last year's plan and ledetråd, where this plan starts from them.
  var lastYear: LastYear?
  /// Other centres in the same folder.
  var neighbours: [Neighbour] = []
  /// Ids of questions of which a probe was asked in this sitting.
  var probed: Set<String> = []
  /// Ids of last year's goals that were decided on in this sitting.
  var decided: Set<String> = []
  /// The leader's own pace: 1 where it is the ledetråd's.
  var pace = 1.0
  /// Whether the parts of goals are asked for one after another, and not on a card.
  var goesThroughParts = false
  /// Proposes a goal from a theme's answers; nil where nothing is proposed.
  var offersGoal: (@Sendable (Theme, Plan, Ledetraad) -> GoalOffer?)?
  /// The checker, for advice and gaps.
  var checker: Checker

  /// What the checker says of the plan as it is now.
  func findings() -> [Finding] { checker.check(plan).findings }

  /// A goal by its id.
  func goal(_ id: String) -> Goal? { plan.goals.first { $0.id == id } }

  /// The answers to a theme's questions, in the ledetråd's order.
  func answers(in theme: Theme) -> [(question: Question, text: String)] {
    theme.questions.compactMap { question in
      guard let answer = plan.reflections.first(where: { $0.question == question.id })?.answer,
        answer.hasText
      else { return nil }
      return (question, answer)
    }
  }

  /// The plan's goals with a primary theme.
  func goals(in theme: Theme) -> [Goal] { plan.goals.filter { $0.theme == theme.id } }

  /// Whether a theme is left out on purpose; its questions need no answer then.
  func isLeftOut(_ theme: Theme) -> Bool { plan.omissions.contains { $0.theme == theme.id } }

  /// The plan's goals whose theme is missing, or is none of the ledetråd's.
  var homelessGoals: [Goal] {
    plan.goals.filter { goal in !guide.themes.contains { $0.id == goal.theme } }
  }
}

import DanishText
import PlanModel

/// Which answers a new goal is taken to spring from, until the leader says otherwise.
struct Origins {
  /// The questions.
  var ids: [String] = []
  /// Why just those; nil where there are none.
  var why: String?

  /// Answers of the goal's theme that share words with it; else the only answer that there is.
  static func proposed(for goal: Goal, _ scene: Scene) -> Origins {
    guard let theme = goal.theme.flatMap({ scene.guide.theme($0) }) else { return Origins() }
    let answers = scene.answers(in: theme)
    if answers.count == 1 {
      return Origins(ids: [answers[0].question.id], why: Texts.onlyOrigin)
    }
    let proposals = Proposals.origins(of: goal, among: answers, in: scene.plan)
    if proposals.isEmpty { return Origins() }
    let ids = proposals.map { answers[$0.number - 1].question.id }
    return Origins(ids: ids, why: Texts.takenOrigins(proposals.map(\.number)))
  }

  /// Once it is written what is to be different, the answers that speak of the same are proposed. Gives
  /// why just those; nil where nothing is proposed.
  static func propose(for id: String, from before: Scene, in scene: inout Scene) -> String? {
    guard let old = before.goal(id), let new = scene.goal(id), new.springsFrom.isEmpty,
      (!old.aim.hasText && new.aim.hasText) || (!old.context.hasText && new.context.hasText)
    else { return nil }
    let origins = proposed(for: new, scene)
    scene.plan.change(goal: id) { $0.springsFrom = origins.ids }
    return origins.why
  }
}

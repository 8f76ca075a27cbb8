import Dialogue
import PlanModel

extension Goal {
  /// A goal at its beginning, before it has an id.
  init(title: String, theme: String) {
    self.init()
    (self.title, self.theme) = (title.onOneLine, theme)
  }
}

/// A new goal comes into the plan: whoever has a title or a proposal begins it here.
enum GoalBeginning {
  /// Adds a goal, to which its id is given here, and goes on with its card; or with its parts one
  /// after another, for those who like that better. `offer` is the proposal that it is, where it was
  /// proposed: the card tells where its parts were taken from.
  static func answer(
    _ goal: Goal, from offer: GoalOffer? = nil, _ scene: Scene
  ) -> Answer {
    var plan = scene.plan
    var goal = goal
    let id = plan.freeGoalID
    goal.id = id
    // On paper it stands what a goal grew from.
    let isProposed = goal.springsFrom.isEmpty && !scene.isFromPaper
    let origins = isProposed ? Origins.proposed(for: goal, scene) : Origins()
    if goal.springsFrom.isEmpty { goal.springsFrom = origins.ids }
    plan.goals.append(goal)
    let why = origins.why.map { [Block.hint($0)] } ?? []
    return .change(
      plan, say: [.success(Texts.goalBegun(id))] + why + advice(goal, plan, scene),
      next: scene.goesThroughParts
        ? .begin(GoalPart.course(of: id, scene)) : .to(GoalCardStep(goal: id, offer: offer)))
  }

  private static func advice(_ goal: Goal, _ plan: Plan, _ scene: Scene) -> [Block] {
    let goals = plan.goals.filter { $0.theme == goal.theme }.count
    let most = scene.guide.requirements.mostGoalsPerTheme ?? .max
    if goals > most { return [.advice(Texts.manyGoals(most))] }
    let other = Proposals.otherTheme(for: goal, scene.guide)
    return other.map {
      [.advice(Texts.otherTheme($0.word, $0.theme, goal: goal.id ?? ""))]
    } ?? []
  }
}

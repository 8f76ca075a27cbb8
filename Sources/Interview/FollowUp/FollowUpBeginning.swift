import DanishText
import Dialogue
import PlanModel

/// How a walk begins: with the plan as it is, and what came along told of it.
enum FollowUpBeginning {
  /// Minutes for a goal.
  static let minutesPerGoal = 2

  /// The plan is not made ready for writing: whoever says nothing changes nothing.
  static func plan(_ setting: Setting) -> (plan: Plan, notes: [Block], unused: [Block]) {
    var plan = setting.plan ?? Plan()
    let named = Beginning.nameGoals(in: &plan)
    guard let answers = setting.answers, let day = setting.followUp?.day else {
      return (plan, named, [])
    }
    let filling = FollowUpAnswers(answers, to: plan, on: day, today: setting.today)
    return (filling.plan, named, Beginning.oddAnswers(setting) + filling.blocks(setting.guide))
  }

  private static func hint(_ count: Int, _ scene: Scene) -> String {
    if count > 0 { return Texts.Walk.commandsHint }
    return scene.plan.goals.isEmpty ? Texts.Walk.noGoals : Texts.Walk.nothingToAsk
  }

  static func welcome(_ walk: Walk, _ scene: Scene) -> [Block] {
    let count = walk.goals.count
    let name = scene.plan.centre.name ?? scene.plan.centre.id ?? ""
    let over = Texts.Walk.passedOver(reached: walk.reached, retired: walk.retired)
    let day = walk.day == scene.today ? [] : [Block.hint(Texts.Walk.dayIs(walk.day))]
    return [.heading(Texts.Walk.heading(name, goals: count, minutes: count * minutesPerGoal))]
      + (over.map { [.hint($0)] } ?? []) + day
      + [.hint(hint(count, scene))]
  }
}

import DanishText
import Dialogue
import PlanFollowUp
import PlanModel

/// What a walk says around its questions.
extension PlanInterview {
  /// That what was told of a goal is saved, once the conversation has left the goal, and when one is
  /// to look at it next.
  mutating func walkNews() -> [Block] {
    guard let goal = scene.walk?.written, (step as? any FollowUpPart)?.goal != goal,
      !file.isUnsaved
    else { return [] }
    scene.walk?.written = nil
    return news(of: goal)
  }

  private func news(of goal: String) -> [Block] {
    guard let walk = scene.walk, let state = scene.state(of: goal) else { return [] }
    if scene.goal(goal)?.retirement != nil { return [.success(Texts.Walk.savedRetired(goal))] }
    if state.isOver { return [.success(Texts.Walk.savedReached)] }
    let saved = Texts.Walk.saved(
      next: state.open.map(\.due).min(), figures: figures(of: goal), from: walk.start)
    return [.success(saved)] + others(of: goal)
  }

  /// The day on which the new figures come that the entry of the day waits for.
  private func figures(of goal: String) -> PlanDate? {
    guard let entry = scene.goal(goal)?.entry(on: scene.entryDay),
      entry.status?.value == .noNewData
    else { return nil }
    return entry.next?.value
  }

  /// What somebody else told of the goal on the same day: both stand in the plan.
  private func others(of goal: String) -> [Block] {
    guard let goal = scene.goal(goal), let own = goal.entryIndex(on: scene.entryDay) else {
      return []
    }
    return goal.followUps[..<own].filter { $0.date?.value == scene.entryDay }
      .map { .advice(Texts.Walk.alsoToday(Texts.Walk.told($0), scene.short($0.remark ?? ""))) }
  }

  /// What is said at the end of a walk; nil where there is none.
  func walkFarewell() -> [Block]? {
    guard let walk = scene.walk else { return nil }
    let news = walk.written.map(news) ?? []
    let place = file.path.map { PlanPlace(path: $0, guide: setting.guideElsewhere) }
    let rest = walk.goals.count { goal in
      let step = FollowUpStep(goal: goal)
      return step.exists(scene) && step.mark(scene) == .open && !position.passed.contains(step.id)
    }
    let isChanged = setting.plan?.told != plan.told
    return news + Texts.Walk.farewell(place, isChanged: isChanged, rest: rest)
  }
}

extension Plan {
  /// What was told of each goal.
  fileprivate var told: [Told] {
    goals.map { Told(entries: $0.followUps, retirement: $0.retirement) }
  }

  fileprivate struct Told: Equatable {
    let entries: [FollowUp]
    let retirement: Retirement?
  }
}

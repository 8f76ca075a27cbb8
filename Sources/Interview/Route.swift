import DanishText
import Dialogue
import PlanModel

/// The way through the conversation: what is asked for, in which order. It is made anew from the
/// plan each time, so that nothing can get out of step with it.
enum Route {
  /// The steps that are asked for without anybody asking to go there.
  static func steps(_ scene: Scene) -> [any Step] {
    let centre: [any Step] = CentreStep.Field.allCases.map(CentreStep.init)
    let lastYear: [any Step] = scene.lastYear.map(CarryOverStep.offers) ?? []
    let homeless = parts(of: scene.homelessGoals)
    return centre + lastYear + scene.guide.themes.flatMap { theme($0, scene) } + homeless
      + [ReviewStep()]
  }

  private static func parts(of goals: [Goal]) -> [any Step] {
    goals.compactMap(\.id).flatMap { id in GoalPart.asked.map { $0.step(id) } }
  }

  private static func theme(_ theme: Theme, _ scene: Scene) -> [any Step] {
    let changed: [any Step] =
      ThemeChangedStep.isChanged(theme, scene.plan) ? [ThemeChangedStep(theme: theme)] : []
    let questions: [any Step] = theme.questions.map(ReflectionStep.init)
    return changed + questions + parts(of: scene.goals(in: theme)) + [NewGoalStep(theme: theme)]
  }

  /// All steps that can be gone to by name.
  static func all(_ scene: Scene) -> [any Step] {
    let goals: [any Step] = scene.plan.goals.compactMap(\.id).flatMap { id in
      [GoalHomeStep(goal: id) as any Step] + GoalPart.allCases.map { $0.step(id) }
    }
    let omissions: [any Step] = scene.guide.themes.map { OmissionStep(theme: $0, field: .reason) }
    return steps(scene) + goals + omissions
      + [DiscussionStep(index: nil, field: .forum), StatusStep()]
  }

  /// Where to begin: at what came from outside, changed themes and last year's goals; else after
  /// the last thing that was filled in, else at the first open step. A goal that was written before
  /// any of its theme's questions, or carried over from last year, leaves them to be asked.
  static func start(_ scene: Scene, fillsIn: Bool) -> any Step {
    let steps = steps(scene)
    let news = steps.first { ($0 is ThemeChangedStep || $0 is CarryOverStep) && isOpen($0, scene) }
    if let news, scene.plan.centre.name.hasText { return news }
    let isTouched = { (step: any Step) in
      !(step is NewGoalStep) && [.done, .partial, .skipped].contains(step.mark(scene))
        && (!(step is any GoalStep) || hasBegun(step.theme(scene), scene))
    }
    let last = fillsIn ? nil : steps.lastIndex(where: isTouched)
    return steps[(last ?? 0)...].first { isOpen($0, scene) }
      ?? steps.first { isOpen($0, scene) && !($0 is CentreStep) }
      ?? steps.first { isOpen($0, scene) } ?? ReviewStep()
  }

  private static func hasBegun(_ theme: Theme?, _ scene: Scene) -> Bool {
    let questions = theme?.questions ?? []
    return questions.contains {
      [.done, .skipped].contains(ReflectionStep(question: $0).mark(scene))
    }
  }

  /// The next open step after one of the route, passing over those that were left for later.
  static func next(
    after step: any Step, trail: [any Step], passed: Set<String>, _ scene: Scene
  ) -> any Step {
    let steps = steps(scene)
    let here =
      place(of: step, in: steps, scene)
      ?? trail.reversed().lazy.compactMap { place(of: $0, in: steps, scene) }.first
    let rest = steps[(here.map { $0 + 1 } ?? 0)...]
    return rest.first { isAsked($0, after: step, passed, scene) } ?? ReviewStep()
  }

  /// The step before one of the route.
  static func before(_ step: any Step, _ scene: Scene) -> (any Step)? {
    let steps = steps(scene)
    guard let here = place(of: step, in: steps, scene), here > 0 else { return nil }
    return steps[here - 1]
  }

  /// Where a step stands on the route: itself, the part it is inside of, or else its theme's end.
  private static func place(
    of step: any Step, in steps: [any Step], _ scene: Scene
  ) -> Int? {
    if let place = steps.firstIndex(where: { isPart(step.id, of: $0.id) }) { return place }
    guard let theme = step.theme(scene) else { return nil }
    return steps.lastIndex { $0.theme(scene)?.id == theme.id }
  }

  /// A theme's goals end with the question whether there is one more; it is asked again after
  /// each goal, though the theme has one already.
  private static func isAsked(
    _ candidate: any Step, after step: any Step, _ passed: Set<String>, _ scene: Scene
  ) -> Bool {
    if candidate is ReviewStep { return true }
    if passed.contains(candidate.id) { return false }
    if let next = candidate as? NewGoalStep, step is any GoalStep {
      return step.theme(scene)?.id == next.theme.id || isOpen(candidate, scene)
    }
    return isOpen(candidate, scene)
  }

  private static func isOpen(_ step: any Step, _ scene: Scene) -> Bool {
    step.mark(scene) == .open || step.mark(scene) == .broken
  }

  /// Whether one step's id is another's, or inside it: `M1.tegn.2.kilde` is part of `M1.tegn`.
  static func isPart(_ id: String, of other: String) -> Bool {
    id == other || id.hasPrefix(other + ".")
  }
}

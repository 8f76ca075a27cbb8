import DanishText
import Dialogue
import PlanModel

/// Writing a plan: who it is for, what comes from last year, theme by theme the questions and the
/// goals, and the review.
struct WritingItinerary: Itinerary {
  func steps(_ scene: Scene) -> [any Step] {
    let centre: [any Step] = CentreStep.Field.allCases.map(CentreStep.init)
    let lastYear: [any Step] = scene.lastYear.map(CarryOverStep.offers) ?? []
    let homeless = parts(of: scene.homelessGoals, scene)
    let themes =
      scene.isFromPaper ? sheet(scene) : scene.themes.flatMap { theme($0, scene) }
    return centre + lastYear + themes + homeless + [ReviewStep()]
  }

  /// As it stands on paper: first all questions, then all goals.
  private func sheet(_ scene: Scene) -> [any Step] {
    let questions: [any Step] = scene.themes.flatMap(\.questions).map(ReflectionStep.init)
    return questions
      + scene.themes.flatMap { theme -> [any Step] in
        parts(of: scene.goals(in: theme), scene) + [NewGoalStep(theme: theme)]
      }
  }

  /// A goal is one card; or its parts, for those who like them one after another.
  private func parts(of goals: [Goal], _ scene: Scene) -> [any Step] {
    goals.compactMap(\.id).flatMap { id -> [any Step] in
      scene.goesThroughParts
        ? (scene.isFromPaper ? GoalPart.onPaper : GoalPart.asked).map { $0.step(id) }
        : [GoalCardStep(goal: id)]
    }
  }

  private func theme(_ theme: Theme, _ scene: Scene) -> [any Step] {
    let changed: [any Step] =
      ThemeChangedStep.isChanged(theme, scene.plan) ? [ThemeChangedStep(theme: theme)] : []
    let questions: [any Step] = theme.questions.map(ReflectionStep.init)
    let offer: [any Step] = [GoalOfferStep(theme: theme)]
    return changed + questions + parts(of: scene.goals(in: theme), scene) + offer
      + [NewGoalStep(theme: theme)]
  }

  func all(_ scene: Scene) -> [any Step] {
    let goals: [any Step] = scene.plan.goals.compactMap(\.id).flatMap { id in
      [GoalCardStep(goal: id) as any Step] + GoalPart.allCases.map { $0.step(id) }
        + [JointStep(goal: id, field: .partners)]
    }
    let omissions: [any Step] = scene.themes.map { OmissionStep(theme: $0, field: .reason) }
    let retired: [any Step] = scene.guide.themes.flatMap(\.retired)
      .filter(scene.plan.hasTouched).map(ReflectionStep.init)
    return steps(scene) + goals + omissions + retired
      + [DiscussionStep(index: nil, field: .forum), StatusStep(), AgreementStep(field: .start)]
  }

  /// Begins at what came from outside, changed themes and last year's goals; else after the last
  /// thing that was filled in, else at the first open step. A goal that was written before any of
  /// its theme's questions, or carried over from last year, leaves them to be asked.
  func start(_ scene: Scene, fillsIn: Bool) -> any Step {
    let steps = steps(scene)
    let news = steps.first { ($0 is ThemeChangedStep || $0 is CarryOverStep) && $0.isOpen(scene) }
    if let news, scene.plan.centre.name.hasText { return news }
    let isTouched = { (step: any Step) in
      !(step is NewGoalStep) && [.done, .partial, .skipped].contains(step.mark(scene))
        && (step.series == nil || hasBegun(step.theme(scene), scene))
    }
    if !fillsIn, isThrough(steps, scene) { return ReviewStep() }
    let last = fillsIn ? nil : steps.lastIndex(where: isTouched)
    return steps[(last ?? 0)...].first { $0.isOpen(scene) }
      ?? steps.first { $0.isOpen(scene) && !($0 is CentreStep) }
      ?? steps.first { $0.isOpen(scene) } ?? ReviewStep()
  }

  /// Whether all was gone through: what is missing still, if anything, stands at the end. A goal that is
  /// only begun is gone on with.
  private func isThrough(_ steps: [any Step], _ scene: Scene) -> Bool {
    guard scene.isAttended, scene.plan.centre.name.hasText, !scene.plan.goals.isEmpty else {
      return false
    }
    return steps.allSatisfy { step in
      if let goal = (step as? GoalCardStep).flatMap({ scene.goal($0.goal) }) {
        return GoalPart.needed.allSatisfy { $0.mark(goal) != .open }
      }
      return step is CentreStep || !step.isOpen(scene)
    }
  }

  private func hasBegun(_ theme: Theme?, _ scene: Scene) -> Bool {
    let questions = theme?.questions ?? []
    return questions.contains {
      [.done, .skipped].contains(ReflectionStep(question: $0).mark(scene))
    }
  }

  /// The next open step, passing over those that were left for later.
  func next(after step: any Step, _ position: Position, _ scene: Scene) -> any Step {
    let steps = steps(scene)
    let here =
      place(of: step, in: steps, scene)
      ?? position.trail.reversed().lazy.compactMap { place(of: $0, in: steps, scene) }.first
    // A part that was gone to by itself leads to the goal's card.
    if let here, steps[here] is GoalCardStep, step.id != steps[here].id,
      step.isPart(of: steps[here])
    {
      return steps[here]
    }
    let rest = steps[(here.map { $0 + 1 } ?? 0)...]
    return rest.first { isAsked($0, after: step, position.passed, scene) } ?? ReviewStep()
  }

  /// A theme's goals end with the question whether there is one more; it is asked again after
  /// each goal, though the theme has one already.
  private func isAsked(
    _ candidate: any Step, after step: any Step, _ passed: Set<String>, _ scene: Scene
  ) -> Bool {
    if candidate is ReviewStep { return true }
    if passed.contains(candidate.id) { return false }
    if let next = candidate as? NewGoalStep, step.series != nil {
      return step.theme(scene)?.id == next.theme.id || candidate.isOpen(scene)
    }
    return candidate.isOpen(scene)
  }
}

extension Step {
  fileprivate func isOpen(_ scene: Scene) -> Bool {
    let mark = mark(scene)
    if self is GoalCardStep, mark == .partial { return true }
    guard mark == .open || mark == .broken else { return false }
    return (self as? ReflectionStep).map { !scene.canWait($0.question) } ?? true
  }
}

import PlanModel

/// Only the questions that were named (`--kun`), answered or not, and then the end of the way that
/// they are part of.
struct ChosenItinerary: Itinerary {
  /// The names, as `:gå` takes them.
  let names: [String]
  /// The way they are part of.
  let whole: any Itinerary

  func steps(_ scene: Scene) -> [any Step] {
    names.compactMap { StepFinder.step(named: $0, scene) }
  }

  func all(_ scene: Scene) -> [any Step] { whole.all(scene) }

  func start(_ scene: Scene, fillsIn: Bool) -> any Step {
    steps(scene).first ?? whole.start(scene, fillsIn: fillsIn)
  }

  func next(after step: any Step, _ position: Position, _ scene: Scene) -> any Step {
    let steps = steps(scene)
    guard let here = steps.firstIndex(where: step.isPart) else {
      return whole.next(after: step, position, scene)
    }
    return here + 1 < steps.count ? steps[here + 1] : ReviewStep()
  }

  func before(_ step: any Step, _ scene: Scene) -> (any Step)? { whole.before(step, scene) }

  func asksFor(_ step: any Step, _ scene: Scene) -> Bool {
    let steps = steps(scene)
    return steps.isEmpty || steps.contains(where: step.isPart)
  }
}

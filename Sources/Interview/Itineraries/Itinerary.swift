import PlanModel

/// The way through a conversation: what is asked for, and in which order.
///
/// It is made anew from the plan each time it is asked, so that nothing can get out of step with
/// the plan. Whoever carries the conversation knows nothing but this of where it leads.
protocol Itinerary: Sendable {
  /// The steps that are asked for without anybody asking to go there, in order.
  func steps(_ scene: Scene) -> [any Step]
  /// All steps that can be gone to by name.
  func all(_ scene: Scene) -> [any Step]
  /// Where to begin; with `fillsIn`, at the first thing that is missing.
  func start(_ scene: Scene, fillsIn: Bool) -> any Step
  /// What comes after a step that has nothing more of its own to ask.
  func next(after step: any Step, _ position: Position, _ scene: Scene) -> any Step
  /// What comes before a step; nil for the first.
  func before(_ step: any Step, _ scene: Scene) -> (any Step)?
  /// Whether a step belongs to what is asked for.
  func asksFor(_ step: any Step, _ scene: Scene) -> Bool
  /// What can be said from any question.
  var commands: Commands { get }
  /// The step with a name as `:gå` takes it.
  func step(named name: String, _ scene: Scene) -> (any Step)?
  /// The step of a goal's part with a name as `:gå` takes it while one is at the goal.
  func step(named name: String, of goal: String, _ scene: Scene) -> (any Step)?
  /// The steps by their numbers, as `:oversigt` shows them.
  func numbers(_ scene: Scene) -> [Int: any Step]
}

extension Itinerary {
  var commands: Commands { .writing }

  func step(named name: String, _ scene: Scene) -> (any Step)? {
    StepFinder.step(named: name, scene)
  }

  func step(named name: String, of goal: String, _ scene: Scene) -> (any Step)? {
    StepFinder.step(named: name, of: goal)
  }

  func numbers(_ scene: Scene) -> [Int: any Step] { OverviewList(scene).numbers }

  func asksFor(_ step: any Step, _ scene: Scene) -> Bool { true }

  func before(_ step: any Step, _ scene: Scene) -> (any Step)? {
    let steps = steps(scene)
    guard let here = place(of: step, in: steps, scene), here > 0 else { return nil }
    return steps[here - 1]
  }

  /// Where a step stands on the way: itself, the part it is inside of, or else its theme's end.
  func place(of step: any Step, in steps: [any Step], _ scene: Scene) -> Int? {
    if let place = steps.firstIndex(where: step.isPart) { return place }
    guard let theme = step.theme(scene) else { return nil }
    return steps.lastIndex { $0.theme(scene)?.id == theme.id }
  }
}

extension Step {
  /// Whether this is another step, or inside it: `M1.tegn.2.kilde` is part of `M1.tegn`.
  func isPart(of other: any Step) -> Bool { id == other.id || id.hasPrefix(other.id + ".") }
}

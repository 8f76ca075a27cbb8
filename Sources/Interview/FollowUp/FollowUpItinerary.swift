import DanishText
import Dialogue
import PlanModel

/// Following up on a plan: goal by goal how it goes, those that are overdue first.
struct FollowUpItinerary: Itinerary {
  var commands: Commands { .followingUp }

  func steps(_ scene: Scene) -> [any Step] {
    (scene.walk?.goals ?? []).map(FollowUpStep.init) + [WalkEndStep()]
  }

  func all(_ scene: Scene) -> [any Step] {
    let day = scene.entryDay
    return steps(scene)
      + scene.plan.goals.compactMap(\.id).flatMap { id -> [any Step] in
        let fields = FollowUpFieldStep.Field.allCases.map {
          FollowUpFieldStep(goal: id, day: day, field: $0)
        }
        let reasons = GiveUpStep.Field.allCases.map { GiveUpStep(goal: id, day: day, field: $0) }
        return [FollowUpStep(goal: id), OutlookStep(goal: id, day: day)] + fields + reasons
      }
  }

  /// At the first goal that nothing was told of on the day.
  func start(_ scene: Scene, fillsIn: Bool) -> any Step { firstOpen(steps(scene), scene) }

  func next(after step: any Step, _ position: Position, _ scene: Scene) -> any Step {
    let steps = steps(scene)
    let here =
      place(of: step, in: steps, scene)
      ?? position.trail.reversed().lazy.compactMap { self.place(of: $0, in: steps, scene) }.first
    return firstOpen(Array(steps[(here.map { $0 + 1 } ?? 0)...]), scene)
  }

  private func firstOpen(_ steps: [any Step], _ scene: Scene) -> any Step {
    steps.first { $0.exists(scene) && $0.mark(scene) == .open } ?? WalkEndStep()
  }

  func asksFor(_ step: any Step, _ scene: Scene) -> Bool {
    step is any FollowUpPart || step is WalkEndStep
  }

  /// `M1`, `M1.udgået`, `M1.målt`, or any other step's name.
  func step(named name: String, _ scene: Scene) -> (any Step)? {
    let name = name.trimmed.lowercased()
    let parts = name.split(separator: ".", maxSplits: 1).joined(separator: ".opfølgning.")
    let names = [name, "\(name).opfølgning", "\(name).udgået", parts]
    return all(scene).first { names.contains($0.id.lowercased()) && $0.exists(scene) }
  }

  func step(named name: String, of goal: String, _ scene: Scene) -> (any Step)? {
    step(named: "\(goal).\(name)", scene)
  }

  func numbers(_ scene: Scene) -> [Int: any Step] {
    Dictionary(
      uniqueKeysWithValues: WalkEndStep.steps(scene).enumerated().map { ($0 + 1, $1) })
  }
}

import DanishText
import Dialogue
import PlanModel

/// From a question, which is a place in the plan, to the step that asks it: by its name, by its
/// path, or by what a rule says about where it leads.
enum StepFinder {
  /// The step with a name as `:gå` takes it: `samspil-2`, `M1`, `M1.tegn`, `samspil`.
  static func step(named name: String, _ scene: Scene) -> (any Step)? {
    let name = name.trimmed.lowercased()
    if let step = scene.itinerary.all(scene).first(where: { $0.id.lowercased() == name }) {
      return step
    }
    if let record = records(scene).first(where: { $0.id.lowercased() == name }) { return record }
    if let theme = scene.guide.themes.first(where: { $0.id.lowercased() == name }) {
      return theme.questions.first.map(ReflectionStep.init)
    }
    if let centre = CentreStep.Field.allCases.first(where: {
      Texts.centreLabel($0).lowercased() == name
    }) {
      return CentreStep(field: centre)
    }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard let goal = scene.plan.goals.first(where: { $0.id?.lowercased() == parts.first }),
      let id = goal.id
    else { return nil }
    guard parts.count == 2 else { return GoalCardStep(goal: id) }
    return step(named: parts[1], of: id)
  }

  /// The step of a goal's part, or of a field inside its evaluation, by any name it is shown under.
  static func step(named name: String, of goal: String) -> (any Step)? {
    let name = name.trimmed.lowercased()
    let inner = name.hasPrefix("evaluering.") ? String(name.dropFirst("evaluering.".count)) : name
    let field = EvaluationStep.Field.allCases.first {
      $0 != .when && [$0.rawValue, Texts.evaluationLabel($0).lowercased()].contains(inner)
    }
    return GoalPart(named: name)?.step(goal)
      ?? field.map { EvaluationStep(goal: goal, field: $0) }
  }

  /// The step whose field has an id: also inside a part, `M1.tegn.2.kilde`.
  static func step(withID id: String, _ scene: Scene) -> (any Step)? {
    for start in scene.itinerary.all(scene) where id == start.id || id.hasPrefix(start.id + ".") {
      var step: (any Step)? = start
      var seen: Set<String> = []
      while let current = step, seen.insert(current.id).inserted {
        if current.id == id { return current }
        step = current.successor(scene)
      }
    }
    return records(scene).first { $0.id == id }
  }

  /// The steps that are not on the way: single tiltag, tegn and drøftelser, probes,
  /// and a goal that was about to be written.
  private static func records(_ scene: Scene) -> [any Step] {
    let probes: [any Step] = scene.guide.themes.flatMap(\.questions).map(ProbeStep.init)
    let smaller: [any Step] = scene.guide.themes.flatMap(\.questions).map(SmallerQuestionStep.init)
    let discussions = scene.plan.discussions.indices.flatMap { index -> [any Step] in
      [DiscussionCardStep(index: index)]
        + DiscussionStep.Field.allCases.map { DiscussionStep(index: index, field: $0) }
    }
    return goalRecords(scene) + probes + smaller + discussions + [FreeGoalStep()]
  }

  private static func goalRecords(_ scene: Scene) -> [any Step] {
    scene.plan.goals.flatMap { goal -> [any Step] in
      let id = goal.id ?? ""
      let actions: [any Step] = goal.actions.indices.flatMap { index in
        ActionStep.Field.allCases.map { ActionStep(goal: id, index: index, field: $0) }
      }
      let signs: [any Step] = goal.signs.indices.flatMap { index in
        SignStep.Field.allCases.map { SignStep(goal: id, index: index, field: $0) }
      }
      return actions + signs
    }
  }
}

import DanishText
import Dialogue
import PlanModel

/// Finds the step that a name or a finding is about.
enum StepFinder {
  /// The step with a name as `:gå` takes it: `samspil-2`, `M1`, `M1.tegn`, `samspil`.
  static func step(named name: String, _ scene: Scene) -> (any Step)? {
    let name = name.trimmed.lowercased()
    if let step = Route.all(scene).first(where: { $0.id.lowercased() == name }) { return step }
    if let record = records(scene).first(where: { $0.id.lowercased() == name }) { return record }
    if let theme = scene.guide.themes.first(where: { $0.id.lowercased() == name }) {
      return theme.questions.first.map(ReflectionStep.init)
    }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard let goal = scene.plan.goals.first(where: { $0.id?.lowercased() == parts.first }),
      let id = goal.id
    else { return nil }
    guard parts.count == 2 else { return GoalHomeStep(goal: id) }
    return GoalPart.allCases.first { $0.rawValue == parts[1] }?.step(id)
      ?? GoalPart.allCases.first { $0.rawValue.hasPrefix(parts[1]) }?.step(id)
  }

  /// The step whose field has an id: also inside a part, `M1.tegn.2.kilde`.
  static func step(withID id: String, _ scene: Scene) -> (any Step)? {
    for start in Route.all(scene) where Route.isPart(id, of: start.id) {
      var step: (any Step)? = start
      var seen: Set<String> = []
      while let current = step, seen.insert(current.id).inserted {
        if current.id == id { return current }
        step = current.successor(scene)
      }
    }
    return records(scene).first { $0.id == id }
  }

  /// The steps that are not on the way: single tiltag, tegn and drøftelser, follow-up questions,
  /// and a goal that was about to be written.
  private static func records(_ scene: Scene) -> [any Step] {
    let probes: [any Step] = scene.guide.themes.flatMap(\.questions).map(FollowUpStep.init)
    let discussions: [any Step] = scene.plan.discussions.indices.flatMap { index in
      DiscussionStep.Field.allCases.map { DiscussionStep(index: index, field: $0) }
    }
    return goalRecords(scene) + probes + discussions + [FreeGoalStep()]
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

  /// The step that mends a finding; nil where the conversation cannot.
  static func step(for finding: Finding, _ scene: Scene) -> (any Step)? {
    let steps = finding.path.steps
    guard case .key(let top) = steps.first, let key = PlanKey(rawValue: top) else {
      return theme(named: finding.suggestion, finding, scene)
    }
    let index: Int? = if steps.count > 1, case .index(let index) = steps[1] { index } else { nil }
    switch key {
    case .localGoals:
      guard let index, scene.plan.goals.indices.contains(index),
        let id = scene.plan.goals[index].id
      else { return theme(named: finding.suggestion, finding, scene) }
      return goalStep(scene.plan.goals[index], id, finding)
    case .refleksioner:
      guard let index, scene.plan.reflections.indices.contains(index),
        let question = scene.plan.reflections[index].question.flatMap(scene.guide.question)
      else { return theme(named: finding.suggestion, finding, scene) }
      return ReflectionStep(question: question)
    case .omissions: return FindingWords.omission(finding, scene)
    case .center: return CentreStep(field: .navn)
    case .status: return StatusStep()
    case .drøftelser: return DiscussionStep(index: nil, field: .forum)
    default: return theme(named: finding.suggestion, finding, scene)
    }
  }

  private static func goalStep(
    _ written: Goal, _ goal: String, _ finding: Finding
  ) -> any Step {
    if finding.rule == "tegn-uden-målsætning" { return signStep(written, goal) }
    if case .key(let name) = finding.path.steps.dropFirst(2).first,
      let part = GoalPart(rawValue: name)
    {
      return part.step(goal)
    }
    let part = GoalPart.allCases.first { finding.rule == "mål-uden-\($0.rawValue)" }
    if let part { return part.step(goal) }
    return GoalHomeStep(goal: goal)
  }

  /// What the first tegn lacks to be measured by.
  private static func signStep(_ written: Goal, _ goal: String) -> any Step {
    guard let index = written.signs.firstIndex(where: { $0.sign.hasText }) else {
      return GoalPart.tegn.step(goal)
    }
    let lacksBaseline = !written.signs[index].baseline.hasText
    return SignStep(goal: goal, index: index, field: lacksBaseline ? .baseline : .target)
  }

  private static func theme(
    named id: String?, _ finding: Finding, _ scene: Scene
  ) -> (any Step)? {
    guard let id, let theme = scene.guide.theme(id) else { return nil }
    switch finding.rule {
    case "ubesvaret-tema": return theme.questions.first.map(ReflectionStep.init)
    case "ledetråd-ændret": return ThemeChangedStep(theme: theme)
    default: return NewGoalStep(theme: theme)
    }
  }
}

import DanishText
import Dialogue
import PlanModel
import PlanRules

extension StepFinder {
  // MARK: A place in the plan

  /// The field that asks for the value at a path; nil where the conversation asks for no such
  /// value.
  static func field(at path: FieldPath, _ scene: Scene) -> (any FieldStep)? {
    let place = Place(path)
    guard let key = place.key, let name = place.names.first else { return nil }
    switch key {
    case .center: return CentreStep.Field(rawValue: name).map(CentreStep.init)
    case .refleksioner:
      guard name == PlanKey.svar.rawValue else { return nil }
      return question(place, scene).map(ReflectionStep.init)
    case .omissions:
      guard let theme = omission(place, scene)?.theme.flatMap({ scene.guide.theme($0) }) else {
        return nil
      }
      return OmissionStep.Field(rawValue: name).map { OmissionStep(theme: theme, field: $0) }
    case .drøftelser:
      return DiscussionStep.Field(rawValue: name).map {
        DiscussionStep(index: place.index, field: $0)
      }
    case .localGoals: return goalField(place, scene)
    default: return nil
    }
  }

  private static func goalField(_ place: Place, _ scene: Scene) -> (any FieldStep)? {
    guard let goal = goal(place, scene)?.id, let name = place.names.first,
      let part = GoalPart(rawValue: name)
    else { return nil }
    guard let inner = place.names.dropFirst().first else { return textField(part, of: goal) }
    switch part {
    case .tiltag:
      return ActionStep.Field(rawValue: inner).map {
        ActionStep(goal: goal, index: place.inner, field: $0)
      }
    case .tegn:
      return SignStep.Field(rawValue: inner).map {
        SignStep(goal: goal, index: place.inner, field: $0)
      }
    case .evaluering:
      return EvaluationStep.Field(rawValue: inner).map { EvaluationStep(goal: goal, field: $0) }
    default: return nil
    }
  }

  /// A part that is one value; of the others only the values inside have a field.
  private static func textField(_ part: GoalPart, of goal: String) -> (any FieldStep)? {
    switch part {
    case .titel, .sammenhæng, .mål, .ansvarlig, .frist: part.step(goal) as? any FieldStep
    default: nil
    }
  }

  // MARK: A finding

  /// The step that mends a finding; nil where the conversation cannot.
  static func step(for finding: Finding, _ scene: Scene) -> (any Step)? {
    let place = Place(finding.path)
    switch place.key {
    case .localGoals:
      guard let goal = goal(place, scene), let id = goal.id else { return theme(finding, scene) }
      return step(for: finding, at: place, of: goal, id)
    case .refleksioner:
      guard let question = question(place, scene) else { return theme(finding, scene) }
      return finding.about?.leadsTo == .goalOfAnswer
        ? LinkAnswerStep(question: question) : ReflectionStep(question: question)
    case .omissions: return omissionStep(for: finding, scene)
    case .center:
      return CentreStep(field: place.names.first.flatMap(CentreStep.Field.init) ?? .navn)
    case .status: return StatusStep()
    case .drøftelser: return DiscussionStep(index: nil, field: .forum)
    default: return theme(finding, scene)
    }
  }

  private static func step(
    for finding: Finding, at place: Place, of goal: Goal, _ id: String
  ) -> any Step {
    let target = finding.about?.leadsTo
    if target == .measures { return firstUnmeasured(goal, id) }
    if let part = place.names.first.flatMap(GoalPart.init) { return part.step(id) }
    if case .part(let key) = target, let part = GoalPart(rawValue: key.rawValue) {
      return part.step(id)
    }
    return GoalCardStep(goal: id)
  }

  /// What the first tegn lacks to be measured by.
  private static func firstUnmeasured(_ goal: Goal, _ id: String) -> any Step {
    guard let index = goal.signs.firstIndex(where: { $0.sign.hasText }) else {
      return GoalPart.tegn.step(id)
    }
    let lacksBaseline = !goal.signs[index].baseline.hasText
    return SignStep(goal: id, index: index, field: lacksBaseline ? .baseline : .target)
  }

  /// The step about the theme that a finding suggests.
  private static func theme(_ finding: Finding, _ scene: Scene) -> (any Step)? {
    guard let id = finding.suggestion,
      let theme = scene.guide.theme(id) ?? scene.guide.theme(ofQuestion: id)
    else { return nil }
    switch finding.about?.leadsTo {
    case .questions: return unanswered(theme, scene)
    case .themeText: return ThemeChangedStep(theme: theme)
    default: return NewGoalStep(theme: theme)
    }
  }

  /// A theme's first question that nobody has looked at, else its first.
  private static func unanswered(_ theme: Theme, _ scene: Scene) -> ReflectionStep? {
    let steps = theme.questions.map(ReflectionStep.init)
    return steps.first { $0.mark(scene) == .open } ?? steps.first
  }

  /// The fravalg that a finding is about.
  static func omissionStep(for finding: Finding, _ scene: Scene) -> OmissionStep? {
    guard let omission = omission(Place(finding.path), scene),
      let theme = omission.theme.flatMap({ scene.guide.theme($0) })
    else { return nil }
    return OmissionStep(theme: theme, field: omission.reason.hasText ? .acceptedBy : .reason)
  }

  // MARK: What stands there

  /// A path by its parts: `lokale-mål[2].tegn[0].kilde`.
  private struct Place {
    /// The first key, `lokale-mål`.
    var key: PlanKey?
    /// The number behind it.
    var index: Int?
    /// The keys further down, `tegn` and `kilde`.
    var names: [String] = []
    /// The number behind the first of those.
    var inner: Int?

    init(_ path: FieldPath) {
      for (depth, step) in path.steps.enumerated() {
        switch step {
        case .key(let name) where depth == 0: key = PlanKey(rawValue: name)
        case .key(let name): names.append(name)
        case .index(let number) where depth == 1: index = number
        case .index(let number): inner = number
        }
      }
    }
  }

  private static func item<Item>(_ place: Place, of items: [Item]) -> Item? {
    place.index.flatMap { items.indices.contains($0) ? items[$0] : nil }
  }

  private static func goal(_ place: Place, _ scene: Scene) -> Goal? {
    item(place, of: scene.plan.goals)
  }

  private static func omission(_ place: Place, _ scene: Scene) -> Omission? {
    item(place, of: scene.plan.omissions)
  }

  private static func question(_ place: Place, _ scene: Scene) -> Question? {
    item(place, of: scene.plan.reflections)?.question.flatMap(scene.guide.question)
  }
}

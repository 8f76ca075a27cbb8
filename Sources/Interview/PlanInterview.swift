public import PlanModel
import PlanRules

/// The whole conversation with a leader, from the first question to the review.
public struct PlanInterview: Conversation {
  /// The plan as it is now.
  public var plan: Plan { scene.plan }

  var scene: Scene
  let setting: Setting
  /// Where the conversation is.
  var step: any Step
  /// Where it was, for going back.
  var trail: [any Step] = []
  /// Where it goes back to after a jump.
  var returns: [any Step] = []
  /// The plan before each change, for undo.
  var past: [(plan: Plan, step: any Step)] = []
  /// Steps that were left for later in this sitting.
  var passed: Set<String> = []
  /// The goal whose parts are being gone through.
  var begun: String?
  /// The theme whose heading was shown last.
  var currentTheme: String?
  /// What was said once and is not said again.
  var said: Set<String> = []
  /// The text that comes up in the line, where it is not the field's own.
  var typed: String?
  /// What is done when the save under way has ended.
  var afterSave: AfterSave = .present
  /// Whether the last save failed.
  var isUnsaved = false
  /// Where the plan is kept.
  var path: String?
  /// Ctrl-C on an empty line, so many times in a row.
  var interruptions = 0
  /// The leader's pace in this sitting.
  var pace: Pace
  /// The numbers of the last `:oversigt`.
  var numbered: [Int: any Step] = [:]

  enum AfterSave { case present, leave }

  /// Sets up a conversation; `begin` starts it.
  public init(_ setting: Setting) {
    self.setting = setting
    let plan = Self.plan(setting)
    scene = Scene(
      plan: plan, guide: setting.guide, today: setting.today, lastYear: setting.lastYear,
      checker: Checker(guide: setting.guide))
    path = setting.path
    pace = Pace(now: setting.clock())
    step = Route.start(scene, fillsIn: setting.answers != nil)
    if let first = onlySteps.first { step = first }
  }

  /// The plan to begin with: the one that is there, filled in with the answers that came along.
  private static func plan(_ setting: Setting) -> Plan {
    var plan = setting.plan ?? Plan()
    if let answers = setting.answers { plan = plan.filled(from: answers) }
    plan.guide = plan.guide ?? setting.guide.id
    plan.year = plan.year ?? .known(setting.guide.year)
    plan.status = plan.status ?? .known(.draft)
    if plan.fingerprints.isEmpty {
      plan.fingerprints = setting.guide.themes.map {
        Fingerprint(theme: $0.id, value: $0.fingerprint)
      }
    }
    return plan
  }

  /// The steps of `--kun`.
  var onlySteps: [any Step] {
    setting.only.compactMap { StepFinder.step(named: $0, scene) }
  }

  /// Takes one event and says what is to be done.
  public mutating func handle(_ event: Event) -> [Effect] {
    if event != .interrupted { interruptions = 0 }
    switch event {
    case .begin: return begin()
    case .line(let text): return line(text)
    case .edited(let text): return edited(text)
    case .interrupted: return interrupted()
    case .endOfInput: return leave()
    case .saved(let outcome): return saved(outcome)
    }
  }
}

// MARK: Events

extension PlanInterview {
  private mutating func begin() -> [Effect] {
    let isNew = setting.plan == nil && setting.answers == nil
    let welcome: [Block] =
      isNew
      ? [
        .heading(setting.guide.title), .paragraph(Texts.welcome(setting.guide)),
        .hint(Texts.commandsHint),
      ]
      : [.heading(Texts.welcomeBack(plan.centre.name)), .hint(Texts.whereFrom(step.title(scene)))]
    if let draft = setting.draft, let found = StepFinder.step(withID: draft.field, scene) {
      step = found
      typed = draft.text
      return welcome.map(Effect.show) + [.show(.hint(Texts.draftFound))] + present()
    }
    return welcome.map(Effect.show) + present()
  }

  private mutating func line(_ text: String) -> [Effect] {
    if text.hasPrefix("::") { return answer(String(text.dropFirst())) }
    if text.hasPrefix(":") { return Commands.run(text, in: &self) }
    if text.trimmed == "?" { return Commands.run(":hjælp", in: &self) }
    return answer(text)
  }

  private mutating func edited(_ text: String?) -> [Effect] {
    guard let text else { return [.show(.problem(Texts.editorFailed))] + ask() }
    return answer(text)
  }

  private mutating func interrupted() -> [Effect] {
    interruptions += 1
    if interruptions > 1 { return leave() }
    return [.show(.hint(Texts.interrupted))] + ask()
  }

  /// Hands an answer to the step and does what it says.
  mutating func answer(_ text: String) -> [Effect] {
    let before = scene
    let result = step.answer(Cleaning.clean(text), scene)
    pace.note(step, now: setting.clock())
    if text.trimmed.isEmpty, case .keep = result { passed.insert(step.id) }
    return carryOut(result, typed: text, before: before)
  }

  mutating func carryOut(_ result: Answer, typed text: String, before: Scene) -> [Effect] {
    switch result {
    case .refused(let problem):
      typed = text
      return [.show(.problem(problem))] + ask()
    case .again(let say, let prefill):
      typed = prefill
      return say.map(Effect.show) + ask()
    case .keep(let say, let next):
      decide()
      return say.map(Effect.show) + go(next)
    case .change(let plan, let say, let next):
      decide()
      change(to: plan)
      let advice = Advice.blocks(from: before, to: scene, at: step)
      let effects = (say + advice).map(Effect.show)
      if case .leave = next { return effects + save(then: .leave) }
      move(next)
      return effects + save(then: .present)
    }
  }

  private mutating func decide() {
    if let offer = step as? CarryOverStep { scene.decided.insert(offer.old.id ?? "") }
  }

  /// Changes the plan, so that it can be undone.
  mutating func change(to plan: Plan) {
    past.append((scene.plan, step))
    if past.count > 200 { past.removeFirst() }
    scene.plan = plan
  }
}

public import PlanModel
import PlanRules

/// The whole conversation with a leader, from the first question to the review.
public struct PlanInterview: Conversation {
  /// The plan as it is now.
  public var plan: Plan { scene.plan }

  var scene: Scene
  /// What is to be said about the plan as it was found.
  let beginning: [Block]
  let setting: Setting
  /// Where the conversation is.
  var step: any Step
  /// Where it was, for going back.
  var trail: [any Step] = []
  /// Where it goes back to after a jump.
  var returns: [any Step] = []
  /// The plan before each change, for undo.
  var past: [Snapshot] = []
  /// Steps that were left for later in this sitting.
  var passed: Set<String> = []
  /// The goal whose parts are being gone through.
  var begun: BegunGoal?
  /// The theme whose heading was shown last.
  var currentTheme: String?
  /// What was said once and is not said again.
  var said: Set<String> = []
  /// The text that comes up in the line, where it is not the field's own.
  var typed: String?
  /// Texts that stood on the line, and are in no field yet, when a command led elsewhere; by step.
  var laidAside: [String: String] = [:]
  /// The answer that was refused last, and where.
  var refused: (step: String, text: String)?
  /// What is done when the save under way has ended.
  var afterSave: AfterSave = .present
  /// What was said of the last save that failed.
  var problemWithSaving = ""
  /// Whether the last save failed.
  var isUnsaved = false
  /// Where the plan is kept.
  var path: String?
  /// Whether the leader asked for a save, and so hears where.
  var announcesPath = false
  /// Ctrl-C on an empty line, so many times in a row.
  var interruptions = 0
  /// The leader's pace in this sitting.
  var pace: Pace
  /// The numbers of the last `:oversigt`.
  var numbered: [Int: any Step] = [:]
  /// The command under way, as it was typed.
  var command: String?
  /// Whether `:oversigt` was shown just now, so that a number alone goes there.
  var offersNumbers = false

  enum AfterSave { case present, leave }

  /// A goal whose parts are asked for one after another.
  struct BegunGoal: Sendable {
    var id: String
    /// How many places there were to go back to when it was begun: a jump in the middle of it
    /// comes back before its next part.
    var depth: Int
  }

  /// Sets up a conversation; `begin` starts it.
  public init(_ setting: Setting) {
    self.setting = setting
    let start = Beginning.plan(setting)
    beginning = start.notes
    scene = Scene(
      plan: start.plan, guide: setting.guide, today: setting.today, lastYear: setting.lastYear,
      neighbours: setting.neighbours, checker: Checker(guide: setting.guide))
    path = setting.path
    isUnsaved = setting.isUnsaved
    pace = Pace(now: setting.clock())
    step = Route.start(scene, fillsIn: setting.answers != nil)
    if let first = onlySteps.first { step = first }
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
    let draft = takeDraft()
    let blocks = Beginning.welcome(setting, step, scene) + beginning + draft
    let effects = blocks.map(Effect.show)
    return effects + (setting.answers == nil ? present() : save(then: .present))
  }

  /// Goes to where something was half typed. Where that place is gone, or is not asked for now,
  /// the words are shown, so that they are not lost.
  private mutating func takeDraft() -> [Block] {
    guard let draft = setting.draft, draft.text.hasText else { return [] }
    guard let found = StepFinder.step(withID: draft.field, scene), found.exists(scene),
      isAskedFor(found)
    else { return [.quote(label: Texts.draftLabel, text: draft.text)] }
    step = found
    typed = draft.text
    return [.hint(Texts.draftFound)]
  }

  /// What was written elsewhere is shown: it goes into the plan without having stood on the line.
  private mutating func edited(_ text: String?) -> [Effect] {
    guard let text else { return [.show(.problem(Texts.editorFailed))] + ask() }
    let written = Cleaning.clean(text)
    if !written.hasText { return answer(written) }
    return [.show(.quote(label: Texts.written, text: written))] + answer(written)
  }

  private func isAskedFor(_ step: any Step) -> Bool {
    let only = onlySteps
    return only.isEmpty || only.contains { Route.isPart(step.id, of: $0.id) }
  }

  private mutating func interrupted() -> [Effect] {
    interruptions += 1
    if interruptions > 1 { return leave() }
    typed = nil
    return [.show(.hint(Texts.interrupted))] + ask()
  }

  /// Hands an answer to the step and does what it says.
  mutating func answer(_ text: String) -> [Effect] {
    let before = scene
    let result = step.answer(text, scene)
    pace.note(step, result, now: setting.clock())
    if text.trimmed.isEmpty, case .keep = result { passed.insert(step.id) }
    return carryOut(result, typed: text, before: before)
  }

  mutating func carryOut(_ result: Answer, typed text: String, before: Scene) -> [Effect] {
    switch result {
    case .refused(let problem):
      return refuse(text, problem)
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
      let effects = (say + advice + adviceHint(advice)).map(Effect.show)
      if case .leave = next { return effects + save(then: .leave) }
      move(next)
      return effects + save(then: .present)
    }
  }

  /// The words come up again to be mended; the second time in a row the line is empty, so that
  /// nobody is stuck on it.
  private mutating func refuse(_ text: String, _ problem: String) -> [Effect] {
    let isAgain = refused?.step == step.id
    typed = step is any FieldStep && !isAgain ? text : nil
    refused = (step.id, text)
    let empty: [Block] = isAgain && step is any FieldStep ? [.hint(Texts.lineIsEmpty)] : []
    return again([.problem(problem)] + empty)
  }

  private mutating func adviceHint(_ advice: [Block]) -> [Block] {
    guard !advice.isEmpty, said.insert(Texts.adviceHint).inserted else { return [] }
    return [.hint(Texts.adviceHint)]
  }

  private mutating func decide() {
    if let offer = step as? CarryOverStep { scene.decided.insert(offer.old.id ?? "") }
  }
}

import DanishText
public import Dialogue
public import PlanModel
import PlanRules

/// The whole conversation with a leader, from the first question to the review.
public struct PlanInterview: Conversation {
  /// The plan as it is now.
  public var plan: Plan { scene.plan }

  /// What the steps see.
  var scene: Scene
  /// Where the conversation is.
  var position: Position
  /// What is being typed.
  var line = Line()
  /// How it is with the file.
  var file: SaveState
  /// The plan before each change, for undo.
  var past: [Snapshot] = []
  /// Whether a page shows what is asked for: then only what is said besides is shown here.
  var isByPages = false
  /// What was said once and is not said again.
  var said = Said()
  /// What is to be said about the plan as it was found.
  let beginning: [Block]
  /// What is to be said at the end of what came along and was not used.
  let unused: [Block]
  let setting: Setting

  /// What is being asked for.
  var step: any Step { position.step }
  /// What can be said from any question.
  var commands: Commands { scene.itinerary.commands }

  /// Sets up a conversation; `begin` starts it.
  public init(_ setting: Setting) {
    self.setting = setting
    let start = setting.guide.vocabulary.speaking { Beginning.plan(setting) }
    beginning = start.notes
    unused = start.unused
    scene = Scene(
      plan: start.plan, guide: setting.guide, itinerary: Beginning.itinerary(setting),
      today: setting.today, lastYear: setting.lastYear, neighbours: setting.neighbours,
      checker: Checker(guide: setting.guide))
    file = SaveState(path: setting.path, isThere: !setting.isOnlyNamed)
    scene.isAttended = setting.isAttended
    scene.readsAloud = setting.readsAloud
    (scene.isFromPaper, scene.goesThroughParts) = (setting.isFromPaper, setting.isFromPaper)
    scene.isShort =
      setting.isAttended && setting.answers == nil && start.plan.isOnShortWay(of: setting.guide)
    scene.offersGoal = setting.offersGoal
    scene.authoring = setting.authoring.map { Authoring($0, begunWith: setting.guide) }
    scene.walk = setting.followUp.map { Walk($0, over: start.plan, setting.guide) }
    file.isUnsaved = setting.isUnsaved
    position = Position(scene.itinerary.start(scene, fillsIn: setting.answers != nil))
  }

  /// Takes one event and says what is to be done.
  public mutating func handle(_ event: Event) -> [Effect] {
    let words = scene.guide.vocabulary
    // What is written is the ledetråd: what is said of the plan elsewhere is said of it here.
    let spoken = scene.authoring == nil ? words : words.ofAuthors
    return spoken.speaking { answer(to: event) }
  }

  private mutating func answer(to event: Event) -> [Effect] {
    if event != .interrupted { line.interruptions = 0 }
    switch event {
    case .begin: return begin()
    case .line(let text): return take(text)
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
    let blocks =
      Beginning.welcome(setting, step, scene) + beginning + draft + met()
    let effects = blocks.map(Effect.show)
    return effects + (setting.answers == nil ? present() : save(then: .present))
  }

  /// Where what is brought back met what stands in the file now.
  private mutating func met() -> [Block] {
    guard scene.authoring != nil else { return takeUp(setting.conflicts, asks: true) }
    return setting.conflicts.isEmpty ? [] : Authoring.blocks(of: setting.conflicts, scene)
  }

  /// Goes to where something was half typed. Where that place is gone, or is not asked for now,
  /// the words are shown, so that they are not lost.
  private mutating func takeDraft() -> [Block] {
    guard let draft = setting.draft, draft.text.hasText else { return [] }
    guard let found = StepFinder.step(withID: draft.field, scene), found.exists(scene),
      scene.itinerary.asksFor(found, scene)
    else { return [.quote(label: Texts.draftLabel, text: draft.text)] }
    position.step = found
    line.typed = draft.text
    return [.hint(Texts.draftFound)]
  }

  /// What was written elsewhere is shown: it goes into the plan without having stood on the line.
  /// Where nothing was written, or all was taken out, the line is there again: somebody may only
  /// have closed the window.
  private mutating func edited(_ text: String?) -> [Effect] {
    guard let text else { return [.show(.problem(Texts.editorFailed))] + ask() }
    let cleaned = Cleaning.clean(text)
    let written = Cleaning.withoutHidden(cleaned) ?? cleaned
    let before = prompt.prefill
    if written.trimmed == before.trimmed || !written.hasText {
      if before.hasText { line.typed = before }
      return again([.hint(Texts.nothingEdited(isEmpty: !written.hasText, hadText: before.hasText))])
    }
    return [.show(.quote(label: Texts.written, text: written))] + answer(written)
  }

  private mutating func interrupted() -> [Effect] {
    line.interruptions += 1
    if line.interruptions > 1 { return leave() }
    line.typed = nil
    return [.show(.hint(Texts.interrupted))] + ask()
  }

  /// Hands an answer to the step and does what it says.
  mutating func answer(_ text: String, then after: SaveState.After = .present) -> [Effect] {
    if let doubt = dateDoubt(text) { return hold(text, doubt) }
    let before = scene
    let reply = Reply(text).flatMap { step.reply($0, scene) }
    let result = reply ?? step.answer(text, scene)
    if reply != nil || text.trimmed.isEmpty, case .keep = result { pass(step) }
    return carryOut(result, typed: text, before: before, then: after)
  }

  /// Notes that a step was left for later.
  mutating func pass(_ step: any Step) {
    position.passed.insert(step.id)
    scene.passed = position.passed
  }

  mutating func carryOut(
    _ result: Answer, typed text: String, before: Scene, then after: SaveState.After = .present
  ) -> [Effect] {
    switch result {
    case .refused(let problem):
      return refuse(text, problem)
    case .again(let say, let prefill):
      line.typed = prefill
      return say.map(Effect.show) + ask()
    case .keep(let say, let next):
      step.noteAnswered(in: &scene)
      return say.map(Effect.show) + go(next, then: after)
    case .rewrite(let guide, let say, let next):
      step.noteAnswered(in: &scene)
      line.taken = text
      rewrite(guide)
      let told = say + step.advice(from: before, to: scene)
      move(next)
      return told.map(Effect.show) + save(then: after)
    case .change(let plan, _, _) where isLocked(against: plan):
      return refuse(text, Texts.isClosedNow)
    case .change(let plan, let say, let next):
      step.noteAnswered(in: &scene)
      line.taken = text
      change(to: plan)
      let written = (step as? any FollowUpPart)?.goal
      scene.walk?.written = written
      let advice = step.advice(from: before, to: scene)
      let effects = (say + advice + adviceHint(advice) + versionsHint(before.plan)).map(Effect.show)
      if case .leave = next { return effects + save(then: .leave) }
      move(next)
      return effects + save(then: after)
    }
  }

  /// Shows something and asks the same again, with what was typed on the line.
  private mutating func hold(_ text: String, _ blocks: [Block]) -> [Effect] {
    line.typed = text
    return again(blocks)
  }

  /// What is asked about a date once, before it is taken: the day of the week may be the right half.
  private mutating func dateDoubt(_ text: String) -> [Block]? {
    let year = plan.year?.value
    guard setting.isAttended, let field = step as? any FieldStep, field.kind == .date,
      case .weekday? = DanishDate.doubt(text, year: year ?? scene.today.year),
      let date = field.day(text, scene),
      said.isNews("\(step.id) \(text)")
    else { return nil }
    return [.advice(Texts.wrongWeekday(date)), .hint(Texts.mendWeekday)]
  }

  /// A sentence comes up again to be mended. A few words are sooner written anew, and the second time
  /// in a row the line is empty, too, so that nobody is stuck on it.
  private mutating func refuse(_ text: String, _ problem: String) -> [Effect] {
    let isAgain = line.refused?.step == step.id
    if !setting.isAttended, !step.isErrand(scene) { return pass(problem) }
    // A sentence at a choice was meant for another place: it is not to be typed again.
    let isSentence = text.blankSeparated.count > Self.mostWordsRetyped
    let isText = isSentence || step.takesText
    line.typed = isText ? (isSentence && !isAgain ? text : "") : nil
    line.refused = (step.id, text)
    let isGone = line.typed == "" && text.hasText && Int(text.trimmed) == nil
    let empty: [Block] = isGone ? [.hint(Texts.lineIsEmpty)] : []
    return again([.problem(problem)] + empty)
  }

  /// So many words are typed anew as soon as mended.
  private static let mostWordsRetyped = 3

  /// What comes on a stream was written for the questions in their order: the next line is the
  /// answer to the next question, whatever became of this one.
  mutating func pass(_ problem: String) -> [Effect] {
    position.passed.insert(step.id)
    return [.show(.problem(problem))] + carryOut(step.passed(scene), typed: "", before: scene)
  }

  /// What was taken out of the plan because nobody may read it still stands in earlier versions.
  private mutating func versionsHint(_ before: Plan) -> [Block] {
    guard file.isThere, let path = file.path, setting.isAttended else { return [] }
    let old = PrivateTexts.count(in: before)
    guard old > 0, PrivateTexts.count(in: plan) < old, said.isNews("earlier versions") else {
      return []
    }
    return [.advice(Texts.stillInVersions(path.asArgument))]
  }

  private mutating func adviceHint(_ advice: [Block]) -> [Block] {
    guard !advice.isEmpty, said.isNews(Texts.adviceHint) else { return [] }
    return [.hint(Texts.adviceHint)]
  }
}

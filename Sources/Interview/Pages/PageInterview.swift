import DanishText
public import Dialogue
public import PlanModel
import PlanRules

/// An interview that is held by pages: the same conversation, led by forms instead of by lines.
///
/// It drives `PlanInterview` and its steps, so that the order, the wording, the advice and the gaps
/// are those of the terminal. What differs is that a page names where it is: one may come from
/// anywhere, twice, or late. Hence each answer says what the page was made from; what others have
/// written since is joined with it before anything is saved. A goal's form goes through the same
/// steps as the lines of its card, since a form knows what a line must be read for.
public struct PageInterview: Sendable {
  private var interview: PlanInterview
  /// Steps that the conversation led to and that no name leads to, the newest last.
  private var led: [any Step] = []
  /// So many are kept: a page that is older leads to its field.
  private static let mostLed = 8

  /// Sets it up.
  public init(_ setting: Setting) {
    interview = PlanInterview(setting)
    interview.isByPages = true
    interview.normalise()
  }

  /// The plan as the interview sees it.
  public var plan: Plan { interview.scene.plan }

  /// The ledetråd.
  public var guide: Ledetraad { interview.scene.guide }

  /// The place that is being asked for.
  public var place: String { interview.step.place }

  /// Whether a goal is being asked for, also one that is not in the plan any more.
  public var isAtGoal: Bool { interview.step is GoalCardStep }

  /// Whether the place has a field of this name.
  public func asks(for field: String) -> Bool {
    guide.vocabulary.speaking {
      if let card = interview.step as? GoalCardStep, !card.exists(interview.scene) {
        return field.hasPrefix(card.goal + ".")
      }
      return original(of: field) != nil
    }
  }

  /// What stands in the plan where the place has a field of this name; nil where it has none.
  public func original(of field: String) -> String? {
    guide.vocabulary.speaking {
      PageSheet(interview.step, interview.scene).fields.first { $0.name == field }
        .map { $0.original ?? "" }
    }
  }

  /// Takes the plan as it stands in the file now. What could be undone in the other plan, cannot be
  /// undone in this one.
  public mutating func take(_ plan: Plan) {
    guard plan != interview.scene.plan else { return }
    interview.past = []
    interview.scene.plan = guide.vocabulary.speaking { Beginning.ready(plan, guide) }
  }

  // MARK: Places

  /// Goes to a place; false where there is none of that name.
  public mutating func go(to place: String) -> Bool {
    let scene = interview.scene
    if interview.step.place == place, interview.step.exists(scene) { return true }
    let found = guide.vocabulary.speaking { () -> (any Step)? in
      led.last { $0.id == place && $0.exists(scene) }
        ?? StepFinder.step(withID: place, scene) ?? StepFinder.step(named: place, scene)
        ?? scene.themes.map(BareThemeStep.init).first { $0.id == place }
        ?? Self.beside(place).flatMap { StepFinder.step(withID: $0, scene) }
    }
    guard let found, found.exists(scene) else { return false }
    interview.jump(to: found)
    guide.vocabulary.speaking { interview.normalise() }
    return true
  }

  /// Goes to a place that a form was sent to: a goal that others have deleted meanwhile, too, and what is
  /// asked after an answer that has become another, for the words in the form are to be nowhere lost. What
  /// could be no goal's id never was one.
  public mutating func go(to place: String, restoring values: PageValues) -> Bool {
    if values[place] != nil, let probe = ProbeStep(named: place, in: guide) {
      interview.jump(to: probe)
      return true
    }
    if go(to: place) { return true }
    guard values["\(place).\(GoalPart.titel.rawValue)"] != nil, GoalIDs.isLike(place) else {
      return false
    }
    interview.jump(to: GoalCardStep(goal: place))
    return true
  }

  /// Goes where somebody would begin now: to the first thing that is missing.
  public mutating func goToStart() {
    guide.vocabulary.speaking {
      let scene = interview.scene
      interview.jump(to: scene.itinerary.start(scene, fillsIn: false))
      interview.normalise()
    }
  }

  /// A choice that is gone leads to the field that it was about.
  private static func beside(_ place: String) -> String? {
    place.lastIndex(of: ".").map { String(place[..<$0]) }
  }

  /// What the place asks for.
  public func sheet() -> PageSheet {
    guide.vocabulary.speaking { PageSheet(interview.step, interview.scene) }
  }

  /// Everything that is asked for, with its state.
  public func overview() -> PageOverview {
    guide.vocabulary.speaking { PageOverview(interview.scene) }
  }

  /// The place before, in the order of the interview; the first where there is none.
  public func before() -> String {
    guide.vocabulary.speaking {
      let scene = interview.scene
      let steps = scene.itinerary.steps(scene)
      guard let here = scene.itinerary.place(of: interview.step, in: steps, scene) else {
        return steps.first?.place ?? place
      }
      if steps[here].place != place { return steps[here].place }
      return steps[..<here].last { $0.exists(scene) && $0.isOnWay(scene) }?.place ?? place
    }
  }

  // MARK: Answers

  /// Takes an answer.
  ///
  /// - Parameters:
  ///   - text: What was written, or the number of what was chosen.
  ///   - original: What stood in the plan when the page was made; nil where that is not known.
  ///   - save: Saves a plan.
  /// - Returns: What became of it.
  public mutating func answer(
    _ text: String, original: String?, saving save: (Plan) -> SaveOutcome
  ) -> PageTurn {
    guide.vocabulary.speaking {
      let before = interview
      let now = interview.scene.plan
      if let original, let basis = interview.step.basis {
        let original = Cleaning.clean(original)
        let probe = interview.step as? ProbeStep
        if let probe = probe?.goingOn(from: original, interview.scene) {
          interview.jump(to: probe)
        } else if original != basis.value(interview.scene) {
          takeBack(original, basis)
        }
      }
      if let known = alreadyBegun(text) {
        interview.jump(to: known)
        return PageTurn(goesOn: true)
      }
      let cleaned = Cleaning.clean(text)
      let shown = Cleaning.withoutHidden(cleaned) ?? cleaned
      let base = interview.scene.plan
      let effects = interview.answer(shown)
      return carry(effects, from: before, made: base, over: now, saving: save)
    }
  }

  private mutating func takeBack(_ original: String, _ basis: any FieldStep) {
    let day = basis.kind == .date ? basis.day(original, interview.scene)?.text : nil
    basis.set(original.hasText ? day ?? original : nil, in: &interview.scene.plan)
  }

  /// A goal of this title that the theme has already: the same form may have come twice, with the
  /// program ended in between.
  private func alreadyBegun(_ text: String) -> (any Step)? {
    guard let new = interview.step as? NewGoalStep, text.hasText else { return nil }
    let goal = interview.scene.goals(in: new.theme).first {
      ($0.title ?? "").trimmed == text.onOneLine.trimmed
    }
    return goal?.id.map { GoalCardStep(goal: $0) }
  }

  /// Passes over what is asked for.
  public mutating func skip(saving save: (Plan) -> SaveOutcome) -> PageTurn {
    guide.vocabulary.speaking {
      let before = interview
      let card = interview.step as? GoalCardStep
      let result = card == nil ? interview.step.skip("", interview.scene) : .keep()
      if case .refused = result {} else { interview.pass(interview.step) }
      let effects = interview.carryOut(result, typed: "", before: before.scene)
      let now = before.scene.plan
      return carry(effects, from: before, made: now, over: now, saving: save)
    }
  }

  /// Takes a goal's form: what can be used of it is saved, also where something cannot.
  ///
  /// - Parameters:
  ///   - values: What the fields hold, by their names.
  ///   - originals: What they held when the page was made.
  ///   - stays: Whether the goal is to be seen again.
  ///   - save: Saves a plan.
  /// - Returns: What became of it.
  public mutating func answerGoal(
    _ values: PageValues, originals: PageValues, stays: Bool,
    saving save: (Plan) -> SaveOutcome
  ) -> PageTurn {
    guide.vocabulary.speaking {
      guard let card = interview.step as? GoalCardStep else { return PageTurn(goesOn: false) }
      let (before, now) = (interview, interview.scene.plan)
      var form = GoalForm(card.goal, values: values, originals: originals, interview.scene)
      form.takeBack()
      let base = form.scene
      form.write()
      var after = form.scene
      var say = form.say
      if let why = Origins.propose(for: card.goal, from: base, in: &after) {
        say.append(.hint(why))
      }
      if let remark = CardRemark.on(card.goal, from: base, to: after) { say.append(remark) }
      let next: Next = stays || !form.refusals.isEmpty ? .to(card) : .onward
      let result: Answer =
        after.plan == base.plan ? .keep(next: next) : .change(after.plan, say: say, next: next)
      interview.scene.plan = base.plan
      if case .keep = result { interview.pass(card) }
      let effects = interview.carryOut(result, typed: "", before: base)
      var turn = carry(effects, from: before, made: base.plan, over: now, saving: save)
      turn.refusals = form.refusals
      if !form.refusals.isEmpty { turn.goesOn = false }
      return turn
    }
  }

  // MARK: Effects

  /// Carries out what the conversation wants. Where the plan cannot be saved, nothing has happened.
  private mutating func carry(
    _ effects: [Effect], from before: PlanInterview, made base: Plan, over now: Plan,
    saving save: (Plan) -> SaveOutcome
  ) -> PageTurn {
    var turn = PageTurn(goesOn: true)
    var rest = effects
    var hasProblem = false
    while !rest.isEmpty {
      switch rest.removeFirst() {
      case .show(let block):
        if case .problem = block { hasProblem = true }
        turn.notes += PageWords.spoken([block])
      case .save(let plan, _):
        let joining = JoinedSave(base: base, theirs: now, interview.scene)
        let outcome = joining.save(plan, by: save)
        if let failure = outcome.failure {
          interview = before
          return PageTurn(goesOn: false, failure: failure)
        }
        turn.isSaved = true
        rest += interview.handle(.saved(outcome))
      case .ask, .leave, .edit, .saveGuide: break
      }
    }
    if !turn.isSaved { interview.scene.plan = now }
    // A page has no undo: what is written in a field can be written anew.
    interview.past = []
    interview.normalise()
    // What was refused, or asked about, is asked for again.
    let isSame = interview.step.place == before.step.place && !turn.isSaved
    turn.goesOn = !isSame || (!hasProblem && turn.notes.isEmpty)
    note(interview.step)
    return turn
  }

  private mutating func note(_ step: any Step) {
    led.removeAll { $0.id == step.id }
    led.append(step)
    if led.count > Self.mostLed { led.removeFirst() }
  }
}

extension PlanInterview {
  /// Goes to a step that a page names: whatever was being done elsewhere is left.
  fileprivate mutating func jump(to other: any Step) {
    (position.returns, position.ahead, position.course) = ([], [], nil)
    position.step = other
    line.begin(other)
  }

  /// A goal's parts are asked for on one page, and the end has one.
  fileprivate mutating func normalise() {
    if let part = step as? any GoalStep { position.step = GoalCardStep(goal: part.goal) }
    if step is GapsStep { position.step = ReviewStep() }
  }
}

extension Step {
  /// Whether going back leads here: not to what is only asked about once.
  fileprivate func isOnWay(_ scene: Scene) -> Bool {
    !(self is GoalOfferStep) || mark(scene) == .open
  }
}

extension SaveOutcome {
  /// Why nothing was written; nil where it was.
  fileprivate var failure: String? {
    switch self {
    case .saved, .merged, .mergedGuide: nil
    case .full(let message), .failed(let message): message
    }
  }
}

import DanishText
import Dialogue
import PlanModel

/// Writes what was read from a card into the goal, row by row, through the steps that ask for the
/// rows one at a time.
struct CardWriting {
  /// What came of it.
  enum Outcome {
    /// Something cannot be used; nothing is written.
    case refused(String)
    /// The goal with all of it, and what is to be said.
    case written(Plan, say: [Block])
  }

  private let goal: String
  private let context: LineContext
  private var scene: Scene
  private var say: [Block] = []
  /// The rows that this answer has written: what comes to them again is added.
  private var written: Set<GoalPart> = []

  /// Writes; `asksForPerson` where it was asked for the responsible person together with the
  /// evaluation.
  static func write(
    _ entries: [CardLines.Entry], to goal: String, asksForPerson: Bool, _ scene: Scene
  ) -> Outcome {
    var writing = CardWriting(goal: goal, context: LineContext(scene), scene: scene)
    for entry in entries {
      if let problem = writing.write(entry, asksForPerson: asksForPerson) {
        return .refused(problem)
      }
    }
    writing.proposeOrigins(from: scene)
    let replaced = Self.isReplaced(scene.goal(goal), by: writing.scene.goal(goal))
    let note: [Block] = replaced ? [.hint(Texts.replaced)] : []
    return .written(writing.scene.plan, say: writing.say + note)
  }

  private init(goal: String, context: LineContext, scene: Scene) {
    (self.goal, self.context, self.scene) = (goal, context, scene)
  }

  /// Writes one row; a problem where it cannot be used.
  private mutating func write(_ entry: CardLines.Entry, asksForPerson: Bool) -> String? {
    note(DatePhrase(context: context).doubt(in: entry.text), on: entry.part)
    switch entry.part {
    case .tiltag: add(ActionLine.read(entry.text, context))
    case .tegn: add(SignLine.read(entry.text, context))
    case .evaluering:
      add(EvaluationLine.read(entry.text, context, asksForPerson: asksForPerson))
    default: return answer(entry)
    }
    return nil
  }

  /// A date that is odd is asked about; what was written stands on the card meanwhile.
  private mutating func note(_ doubt: String?, on part: GoalPart) {
    guard let doubt, [.tiltag, .tegn, .evaluering, .frist].contains(part) else { return }
    say.append(.advice("\(Texts.label(part)): \(Texts.lowered(doubt))"))
  }

  /// A row that is one value is written as its own step does.
  private mutating func answer(_ entry: CardLines.Entry) -> String? {
    let step = entry.part.step(goal)
    var text = entry.text
    if !written.insert(entry.part).inserted, let field = step as? any FieldStep,
      let between = field.between, field.value(scene).hasText
    {
      text = field.value(scene) + between + text
    }
    switch step.answer(text, scene) {
    case .refused(let problem): return "\(Texts.label(entry.part)): \(problem)"
    // The card shows how a date was read, and says itself what is odd about it.
    case .change(let plan, _, _): scene.plan = plan
    case .keep, .again, .rewrite: break
    }
    return nil
  }

  // MARK: Records

  /// What is only *hvem* or *hvornår* belongs to the last tiltag that lacks it.
  private mutating func add(_ action: Action) {
    change { goal in
      let open = goal.actions.lastIndex { last in
        (last.who == nil || action.who == nil) && (last.when == nil || action.when == nil)
      }
      guard action.what == nil, let open else { return goal.actions.append(action) }
      goal.actions[open].who = goal.actions[open].who ?? action.who
      goal.actions[open].when = goal.actions[open].when ?? action.when
    }
  }

  /// Figures alone belong to the last tegn that lacks them; a day is the goal's deadline, unless it
  /// has another one already.
  private mutating func add(_ reading: SignLine.Reading) {
    let deadline = scene.goal(goal)?.deadline
    let isOther = reading.deadline != nil && deadline != nil && deadline?.value != reading.deadline
    if isOther, let words = reading.deadlineWords, let deadline {
      say.append(.advice(Texts.signDateNotUsed(words, deadline.value?.danish ?? deadline.text)))
    }
    change { goal in
      goal.deadline = goal.deadline ?? reading.deadline.map(Entry.known)
      let new = isOther ? reading.keepingDeadline : reading.sign
      let open = goal.signs.lastIndex { last in
        (last.baseline == nil || new.baseline == nil) && (last.target == nil || new.target == nil)
      }
      guard new.sign == nil, let open else { return goal.signs.append(new) }
      goal.signs[open].baseline = goal.signs[open].baseline ?? new.baseline
      goal.signs[open].target = goal.signs[open].target ?? new.target
      goal.signs[open].source = goal.signs[open].source ?? new.source
    }
  }

  /// What was said anew replaces what was there; the rest stays.
  private mutating func add(_ reading: EvaluationLine.Reading) {
    let isFirst = written.insert(.evaluering).inserted
    let isOnlyPerson = reading.responsible == nil || written.insert(.ansvarlig).inserted
    let together = { (old: String?, new: String?, between: String) in
      [old, new].compactMap(\.self).joined(separator: between)
    }
    change { goal in
      if let person = reading.responsible {
        goal.responsible = isOnlyPerson ? person : together(goal.responsible, person, ", ")
      }
      let new = reading.evaluation
      if new.isEmpty { return }
      var old = goal.evaluation ?? Evaluation()
      old.when = new.when ?? old.when
      if let forum = new.forum { old.forum = isFirst ? forum : together(old.forum, forum, ", ") }
      if let how = new.how { old.how = isFirst ? how : together(old.how, how, "\n\n") }
      goal.evaluation = old
    }
  }

  private mutating func change(_ change: (inout Goal) -> Void) {
    scene.plan.change(goal: goal, change)
  }

  // MARK: Afterwards

  private mutating func proposeOrigins(from before: Scene) {
    if let why = Origins.propose(for: goal, from: before, in: &scene) { say.append(.hint(why)) }
  }

  /// Whether a text that stood in the goal is gone.
  private static func isReplaced(_ old: Goal?, by new: Goal?) -> Bool {
    guard let old, let new else { return false }
    let texts = \Goal.texts
    return zip(old[keyPath: texts], new[keyPath: texts]).contains { old, new in
      old.hasText && old != new
    }
  }
}

extension Goal {
  /// The values that a row can replace.
  fileprivate var texts: [String?] {
    [
      title, context, aim, responsible, deadline?.text, evaluation?.when?.text, evaluation?.forum,
      evaluation?.how,
    ]
  }
}

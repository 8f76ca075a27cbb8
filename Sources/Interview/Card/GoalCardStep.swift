import DanishText
import Dialogue
import PlanModel

/// A goal as a card: all its parts numbered on one screen. What is written goes to the part that is
/// asked for, or to the row that it names; a number alone goes there.
struct GoalCardStep: Step {
  let goal: String
  /// The proposal that it began as.
  var offer: GoalOffer?
  /// What is said of what was written last.
  var remark: Block?
  /// The goal as it was before what was written last: a listener hears only what is new since.
  var since: Goal?
  /// Parts that were left for later here.
  var left: Set<GoalPart> = []
  /// What was written last, where the number at its beginning may be a row's, or a part of the text.
  var doubt: (text: String, part: GoalPart)?

  /// The order in which missing parts are asked for: first what a plan must have.
  private static let order: [GoalPart] = [
    .titel, .mål, .tiltag, .tegn, .evaluering, .ansvarlig, .frist, .sammenhæng,
  ]

  var id: String { goal }
  var series: String? { goal }
  var takesText: Bool { true }
  var asReturn: any Step { with(remark: nil) }

  func title(_ scene: Scene) -> String {
    scene.goal(goal).map(PlanLines.name) ?? goal
  }
  /// A goal that lacks only what is not known yet waits for nothing.
  func mark(_ scene: Scene) -> Mark? {
    guard let goal = scene.goal(goal) else { return nil }
    return goal.mark == .partial && hasOnlyUnknown(goal, scene) ? .skipped : goal.mark
  }
  func exists(_ scene: Scene) -> Bool { scene.goal(goal) != nil }
  var hintKey: String? { "goal card" }
  func hint(_ scene: Scene) -> String? { Texts.cardHint }
  func help(_ scene: Scene) -> [Block] {
    let part = asked(scene).flatMap { $0.isList ? nil : Block.paragraph(Texts.help($0)) }
    return (part.map { [$0] } ?? []) + [.paragraph(Texts.cardHelp(goal))]
  }

  func theme(_ scene: Scene) -> Theme? {
    scene.goal(goal)?.theme.flatMap { scene.guide.theme($0) }
  }

  /// The part that is asked for: the first that is missing, else the first that is only begun.
  func asked(_ scene: Scene) -> GoalPart? {
    guard let goal = scene.goal(goal), goal.toRevisit.isEmpty else { return nil }
    let open = Self.order.filter { part in
      !left.contains(part) && !Acknowledgement.covers(part, of: goal, in: scene.plan)
    }
    return open.first { $0.mark(goal) == .open } ?? open.first { $0.mark(goal) == .partial }
  }

  /// Whether all that is missing is acknowledged as not known yet.
  private func hasOnlyUnknown(_ goal: Goal, _ scene: Scene) -> Bool {
    GoalPart.asked.allSatisfy {
      $0.mark(goal) == .done || Acknowledgement.covers($0, of: goal, in: scene.plan)
    }
  }

  /// Whether nothing is left that a card asks for, or to be chosen.
  private func isComplete(_ goal: Goal, _ scene: Scene) -> Bool {
    GoalPart.asked.allSatisfy { part in
      let mark = part.step(self.goal).mark(scene)
      return mark == .done || mark == nil
    }
  }

  func opening(_ scene: Scene) -> [Block] {
    guard let goal = scene.goal(goal) else { return [] }
    return rows(goal, scene) + (remark.map { [$0] } ?? []) + changedAnswers(goal, scene) + [
      .question(question(scene))
    ]
  }

  /// All rows; for a listener, after something was written, the rows with it, and what is missing.
  private func rows(_ goal: Goal, _ scene: Scene) -> [Block] {
    let rows = CardRows(goal: goal, offer: offer)
    guard scene.readsAloud, let since else {
      return [.subheading(title(scene)), .list(rows.items(scene))]
    }
    let missing = GoalPart.asked.filter {
      $0.mark(goal) == .open && !Acknowledgement.covers($0, of: goal, in: scene.plan)
    }
    let news = rows.news(since: CardRows(goal: since, offer: offer), scene)
    return (news.isEmpty ? [] : [.list(news)]) + [
      .hint(Texts.stillMissing(missing.map(Texts.label)))
    ]
  }

  /// The answers that changed after the goal grew from them, as they are now.
  private func changedAnswers(_ goal: Goal, _ scene: Scene) -> [Block] {
    if goal.toRevisit.isEmpty { return [] }
    let quotes = goal.toRevisit.compactMap { id in
      scene.plan.reflections.first { $0.question == id }?.answer.map { answer in
        Block.quote(label: id, text: scene.short(answer, words: 40))
      }
    }
    return [.advice(Texts.changedAnswers(goal.toRevisit.count))] + quotes
  }

  private func question(_ scene: Scene) -> String {
    guard let goal = scene.goal(goal) else { return "" }
    if let doubt { return Texts.meantRow(doubt.part, doubt.text) }
    if !goal.toRevisit.isEmpty { return Texts.whichRowOrYes }
    guard let part = asked(scene) else { return ending(goal, scene) }
    return Texts.cardQuestion(part, isBegun: part.mark(goal) == .partial)
  }

  /// What stands below the rows where nothing is asked for any more.
  private func ending(_ goal: Goal, _ scene: Scene) -> String {
    if isComplete(goal, scene) { return Texts.cardComplete }
    let open = GoalPart.asked.filter { $0.mark(goal) != .done }
    let unknown = open.filter { Acknowledgement.covers($0, of: goal, in: scene.plan) }
    let missing = open.first { $0.mark(goal) == .open && !unknown.contains($0) }
    return missing.map(Texts.rowMissing)
      ?? (unknown.isEmpty ? Texts.cardComplete : Texts.cardUnknown)
  }

  /// Whether a name that is written with the evaluation is the responsible person, who is missing,
  /// too.
  private func asksForPerson(_ scene: Scene) -> Bool {
    guard asked(scene) == .evaluering, let goal = scene.goal(goal) else { return false }
    return GoalPart.evaluering.mark(goal) == .open && GoalPart.ansvarlig.mark(goal) == .open
  }

  func prompt(_ scene: Scene) -> Prompt {
    let names = GoalPart.allCases.map { Texts.label($0) + ": " }
    return Prompt(
      label: asked(scene).map(Texts.label) ?? Texts.rowLabel, candidates: names,
      kind: FieldKind.prose.rawValue, field: id)
  }

  // MARK: Answers

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let word = text.trimmed
    if let doubt { return settle(doubt.text, word, scene) }
    if word.isEmpty { return leave(scene) }
    if Texts.isWordForYes(word), let goal = scene.goal(goal), !goal.toRevisit.isEmpty {
      return stillFits(scene)
    }
    if let part = row(word) { return .keep(next: .visit(part.step(goal))) }
    return write(word, scene)
  }

  /// Enter leaves what is missing for later.
  private func leave(_ scene: Scene) -> Answer {
    guard let goal = scene.goal(goal), asked(scene) != nil, goal.mark != .done else {
      return .keep()
    }
    return .keep(say: [.hint(Texts.leftForLater)])
  }

  /// A row by its number or its name alone.
  private func row(_ word: String) -> GoalPart? {
    let parts = GoalPart.allCases
    let word = (word.hasSuffix(":") ? String(word.dropLast()) : word).lowercased()
    if let number = Numbers.one(word, upTo: parts.count) { return parts[number - 1] }
    return GoalPart(named: word, atLeast: 4)
  }

  /// After *Mente du række 3?*: a yes writes there; Enter and a no leave the number in the text; all
  /// else is written instead.
  private func settle(_ text: String, _ word: String, _ scene: Scene) -> Answer {
    var step = with(remark: nil)
    step.doubt = nil
    switch Reply(word) {
    case .yes: return step.write(text, isRow: true, scene)
    case .no, .declined: return step.write(text, isRow: false, scene)
    default: return word.isEmpty ? step.write(text, isRow: false, scene) : step.answer(word, scene)
    }
  }

  /// `isRow`: whether a number before the text is a row's; nil where that may have to be asked.
  private func write(_ text: String, isRow: Bool? = nil, _ scene: Scene) -> Answer {
    if Int(text) != nil {
      return .again(say: [.problem(Texts.noSuchNumber(GoalPart.allCases.count))])
    }
    let context = LineContext(scene)
    // No name and no date begins with its own row's number by chance.
    let isShort = [.ansvarlig, .frist].contains(asked(scene))
    let doubtful = isRow == nil ? CardLines.doubtful(text, context) : nil
    let isRow = isRow ?? (isShort && doubtful == asked(scene) && doubtful != nil)
    if scene.isAttended, !isRow, let part = doubtful {
      var step = with(remark: nil)
      step.doubt = (text, part)
      return .keep(next: .to(step))
    }
    guard
      let entries = CardLines.read(text, asked: asked(scene), isRow: isRow, context),
      !entries.isEmpty
    else { return .refused(Texts.whichRow) }
    let outcome = CardWriting.write(
      entries, to: goal, asksForPerson: asksForPerson(scene), scene)
    switch outcome {
    case .refused(let problem): return .refused(problem)
    case .written(let plan, let say):
      var after = scene
      after.plan = plan
      let isSame = plan == scene.plan
      var step = with(remark: isSame ? nil : CardRemark.on(goal, from: scene, to: after))
      step.since = scene.goal(goal)
      return isSame ? .keep(say: say, next: .to(step)) : .change(plan, say: say, next: .to(step))
    }
  }

  private func stillFits(_ scene: Scene) -> Answer {
    var plan = scene.plan
    plan.change(goal: goal) { $0.toRevisit = [] }
    return .change(plan, say: [.success(Texts.goalStillFits(goal))])
  }

  /// The card speaks of what was written itself, below its rows.
  func advice(from before: Scene, to after: Scene) -> [Block] { [] }

  /// The part that is asked for waits, and the next one is asked for.
  func skip(_ reason: String, _ scene: Scene) -> Answer {
    guard let part = asked(scene) else { return .keep() }
    var step = with(remark: nil)
    step.left.insert(part)
    return .keep(next: .to(step))
  }

  func passed(_ scene: Scene) -> Answer { skip("", scene) }

  /// *Ved ikke*: the part that is asked for is not known yet, and the next one is asked for.
  func unknown(_ scene: Scene) -> Answer {
    guard let part = asked(scene) else { return .keep() }
    let parts = asksForPerson(scene) ? [part, .ansvarlig] : [part]
    return Acknowledgement.answer(
      for: parts.map { $0.step(goal) }, scene, next: .to(with(remark: nil))) ?? skip("", scene)
  }

  private func with(remark: Block?) -> GoalCardStep {
    var step = self
    step.remark = remark
    (step.doubt, step.since) = (nil, nil)
    return step
  }
}

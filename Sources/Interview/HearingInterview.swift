public import DanishText
public import Dialogue
public import PlanModel
import PlanRules

/// Asks what is not known yet of a hearing: before which forum, when, and what came of it.
public struct HearingInterview: Conversation {
  /// The hearing, once all is known; nil where it was stopped.
  public private(set) var hearing: Hearing?
  private var draft: Hearing?
  private var scene: Scene
  private let index: Int
  private let hearings: [RequiredHearing]
  private var asked: [DiscussionStep.Field]
  /// A forum that is not known, and so is asked for twice.
  private var doubted: String?

  /// Sets it up.
  ///
  /// - Parameters:
  ///   - plan: The plan as it is.
  ///   - guide: Its ledetråd; nil where that cannot be had.
  ///   - known: What is known already.
  ///   - today: The day that dates are counted from.
  public init(_ plan: Plan, guide: Ledetraad?, known: Hearing?, today: PlanDate) {
    let guide = guide ?? Ledetraad(id: "", title: "", year: plan.year?.value ?? today.year)
    scene = Scene(
      plan: plan, guide: guide, itinerary: WritingItinerary(), today: today,
      checker: Checker(guide: guide))
    (index, draft, hearings) = (plan.discussions.count, known, guide.requirements.hearings)
    scene.plan.discussions.append(Discussion(forum: known?.forum))
    asked = [
      known == nil ? .forum : nil, known?.date == nil ? .date : nil,
      known?.outcome == nil ? .outcome : nil, known?.minutes == nil ? .minutes : nil,
    ].compactMap(\.self)
  }

  /// Takes one event and says what is to be done.
  public mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .begin: return ask()
    case .line(let text): return take(text.trimmed)
    case .interrupted, .endOfInput: return [.leave]
    case .edited, .saved: return ask()
    }
  }

  // MARK: Asking

  /// The next field that is not known yet, with what is to be said first.
  private mutating func ask(_ said: [Block] = []) -> [Effect] {
    while let field = asked.first {
      if isNeeded(field) { return (said + opening(field)).map(Effect.show) + [prompt(field)] }
      asked.removeFirst()
    }
    hearing = draft
    return said.map(Effect.show) + [.leave]
  }

  /// Nothing has come yet of a meeting that is to come.
  private func isNeeded(_ field: DiscussionStep.Field) -> Bool {
    switch field {
    case .outcome: (date ?? scene.today) <= scene.today
    case .minutes: draft?.outcome != nil
    case .forum, .date, .caseNumber: true
    }
  }

  private func opening(_ field: DiscussionStep.Field) -> [Block] {
    switch field {
    case .forum:
      let items = hearings.enumerated().map { number, hearing in
        ListItem(
          number: number + 1, mark: isHeard(hearing) ? .done : .open, text: hearing.forum,
          note: note(hearing))
      }
      let list: [Block] = items.isEmpty ? [] : [.list(items)]
      return [.question(Texts.hearingForum)] + list
    case .date: return [.question(Texts.hearingDate)]
    case .outcome:
      let items = Outcome.allCases.enumerated().map { ListItem(number: $0 + 1, text: $1.text) }
      return [.question(Texts.hearingOutcome), .list(items)]
    case .minutes, .caseNumber: return [.question(Texts.discussionQuestion(field))]
    }
  }

  private func prompt(_ field: DiscussionStep.Field) -> Effect {
    let step = DiscussionStep(index: index, field: field)
    var prompt = step.prompt(scene)
    switch field {
    case .forum:
      let standing = standard.map { $0.forum }
      prompt.label = standing.map { Texts.hearingLabel(step.label, $0) } ?? step.label
      prompt.candidates = forums
    case .date: prompt.label = Texts.hearingLabel(step.label, standardDate)
    case .outcome: prompt.label = Texts.hearingLabel(step.label, Texts.notYetTreated)
    case .minutes, .caseNumber: break
    }
    return .ask(prompt)
  }

  // MARK: Taking

  private mutating func take(_ text: String) -> [Effect] {
    guard let field = asked.first, text != ":slut" else { return [.leave] }
    if text.hasPrefix(":") { return ask([.problem(Texts.hearingStop)]) }
    if field == .forum { return take(forum: text) }
    if text.isEmpty { return take(nothingFor: field) }
    switch DiscussionStep(index: index, field: field).answer(text, scene) {
    case .refused(let problem): return ask([.problem(problem)])
    case .change(let plan, let say, _):
      scene.plan = plan
      return go(on: field, say)
    case .keep(let say, _), .again(let say, _): return go(on: field, say)
    case .rewrite: return go(on: field)
    }
  }

  private mutating func take(nothingFor field: DiscussionStep.Field) -> [Effect] {
    if field == .date, date == nil {
      // What is laid before the forum already says when.
      let day = open?.date?.value ?? scene.today
      scene.plan.discussions[index].date = .known(day)
      return go(on: field, [.hint(Texts.dateRead(day.danish))])
    }
    return go(on: field)
  }

  private mutating func go(on field: DiscussionStep.Field, _ say: [Block] = []) -> [Effect] {
    let written = scene.plan.discussions[index]
    if let date = written.date?.value { draft?.date = date }
    if let outcome = written.outcome?.value { draft?.outcome = outcome }
    if let minutes = written.minutes { draft?.minutes = minutes }
    asked.removeFirst()
    return ask(say)
  }

  private mutating func take(forum text: String) -> [Effect] {
    guard let forum = named(text) else {
      return ask([.problem(Texts.hearingWhich(hearings.count))])
    }
    if let nearest = doubt(forum) {
      doubted = forum
      return ask([.advice(Texts.hearingDoubt(forum, nearest))])
    }
    draft = Hearing(forum: Self.known(forum, among: forums) ?? forum)
    scene.plan.discussions[index].forum = forum
    asked.removeFirst()
    return ask()
  }

  /// A forum by its number or name; Enter is the next that is missing.
  private func named(_ text: String) -> String? {
    if text.isEmpty { return standard?.forum }
    guard Int(text) != nil else { return text.onOneLine }
    return Numbers.one(text, upTo: hearings.count).map { hearings[$0 - 1].forum }
  }

  private func doubt(_ forum: String) -> String? {
    guard forum != doubted else { return nil }
    return Self.nearest(forum, among: forums)
  }

  // MARK: What is known

  private var date: PlanDate? {
    scene.plan.discussions[index].date?.value ?? draft?.date
  }

  private var standardDate: String { open?.date?.value?.danish ?? Texts.hearingToday }

  /// What is laid before the forum and not dealt with yet.
  private var open: Discussion? {
    scene.plan.discussions.prefix(index).last { discussion in
      discussion.isOpen && draft.map { discussion.isOf($0.forum) } ?? false
    }
  }

  private var forums: [String] { Self.forums(scene.plan, scene.guide) }

  private func isHeard(_ hearing: RequiredHearing) -> Bool {
    scene.plan.discussions.prefix(index).contains(where: hearing.isMet(by:))
  }

  private func note(_ hearing: RequiredHearing) -> String? {
    let last = scene.plan.discussions.prefix(index).last(where: hearing.isBefore)
    return last.map { Texts.hearingState($0) }
  }

  private var standard: RequiredHearing? { hearings.first { !isHeard($0) } }
}

extension HearingInterview {
  /// The forums that are known to whoever lays a plan before one: those that its ledetråd and the plan
  /// itself name, and the usual ones.
  public static func forums(_ plan: Plan, _ guide: Ledetraad?) -> [String] {
    let named =
      (guide?.requirements.hearings.map(\.forum) ?? [])
      + (guide?.calendar.compactMap(\.forum) ?? []) + plan.discussions.compactMap(\.forum)
      + plan.goals.compactMap { $0.evaluation?.forum }
    var seen: Set<String> = []
    return (named + Texts.usualForums + Texts.forums).filter {
      $0.hasText && seen.insert(PlainSpelling.of($0.trimmed)).inserted
    }
  }

  /// A known forum that is spelt otherwise; nil where none is.
  public static func known(_ forum: String, among forums: [String]) -> String? {
    forums.first { PlainSpelling.of($0.trimmed) == PlainSpelling.of(forum.trimmed) }
  }

  /// The known forum that is probably meant by another one; nil where that is known, or none is near.
  public static func nearest(_ forum: String, among forums: [String]) -> String? {
    known(forum, among: forums) == nil ? NearestMatch.find(forum, among: forums) : nil
  }
}

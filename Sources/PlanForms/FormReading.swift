public import DanishText
public import PlanModel

/// A form that came back, read against the plan that it was made from.
public struct FormReading: Sendable {
  /// A goal that stands in the form twice: somebody copied it.
  public struct Copy: Sendable, Equatable {
    /// The id of the goal that was copied.
    public var id: String
    /// The id of the copy.
    public var newID: String
    /// Its title.
    public var title: String
    /// Whether nothing in it was changed.
    public var isSame: Bool
  }

  /// A goal of the plan that the form has no more.
  public struct Missing: Sendable, Equatable {
    /// Its place in the plan that the form was made from.
    public var place: Int
    /// Its id.
    public var id: String
    /// Its title.
    public var title: String
  }

  /// What is to become of what nobody can know.
  public struct Decisions: Sendable, Equatable {
    /// The copies that are left out, by their places in `copies`.
    public var copiesLeftOut: Set<Int> = []
    /// The goals that stay although the form has them no more, by their places in the plan.
    public var goalsKept: Set<Int> = []

    /// All copies are new goals, and all goals that are gone are deleted.
    public init() {}
  }

  /// The goals that stand in the form twice.
  public internal(set) var copies: [Copy] = []
  /// The goals that the form has no more.
  public internal(set) var missing: [Missing] = []
  /// What the plan has no place for, and what somebody should look at.
  public internal(set) var remarks: [FormRemark] = []
  /// Where the form is from; nil where that is gone.
  public let origin: FormOrigin?

  let base: Plan
  private var head = Plan()
  private var reflections: [Reflection] = []
  var goals: [ReadGoal] = []

  /// A goal of the form, in its order.
  struct ReadGoal {
    var goal: Goal
    /// Its place in the plan that the form was made from; nil for a new one.
    var place: Int?
    /// Its place among the copies; nil where it is none.
    var copy: Int?
  }

  /// Reads a form.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - base: The plan that it was made from; an empty one where that is not known or was none.
  ///   - guide: The ledetråd.
  ///   - today: The day that »i morgen« counts from.
  public init(_ form: ReturnedForm, base: Plan, guide: Ledetraad?, today: PlanDate) {
    self.base = base
    let sheet = form.sheet
    origin = form.origin
    var scope = FormScope(guide: guide, year: base.year?.value, today: today)
    let records = Dictionary(grouping: sheet.records) { FormPrefixes.folded($0.prefix) }
    let planRecords = records[FormFields.planPrefix] ?? []
    scope.year = scope.year ?? Self.year(planRecords)
    head = planRecords.reduce(base) { FormReader.read($1, into: $0, scope, &remarks) }
    let rest = sheet.records.filter { !$0.isAboutPlan }
    let prefixes = FormPrefixes(base, guide: guide)
    let answers = Set(prefixes.answers.map(FormPrefixes.folded))
    let goals = Set(prefixes.goals.map(FormPrefixes.folded))
    let isAnswer: (FormSheet.Record) -> Bool = { record in
      let prefix = FormPrefixes.folded(record.prefix)
      if answers.contains(prefix) { return true }
      return !goals.contains(prefix) && record.isAnswer
    }
    readAnswers(rest.filter(isAnswer), prefixes.answers, scope)
    readGoals(rest.filter { !isAnswer($0) }, prefixes.goals, scope)
    let made = PlanForm(of: base, guide: guide, origin: FormOrigin())
    tell(
      sheet, made,
      base == Plan() ? PlanForm(of: plan(Decisions()), guide: guide, origin: FormOrigin()) : made)
    if form.hasHiddenText { remarks.append(.hidden) }
  }

  private static func year(_ records: [FormSheet.Record]) -> Int? {
    records.lazy.compactMap { $0.values[PlanKey.år.rawValue] }.compactMap { Int($0.trimmed) }.first
  }

  // MARK: The plan

  /// The plan as the form has it.
  public func plan(_ decisions: Decisions) -> Plan {
    var plan = head
    plan.reflections = reflections
    let kept = goals.filter { goal in
      goal.copy.map { !decisions.copiesLeftOut.contains($0) } ?? true
    }
    plan.goals = kept.map(\.goal)
    let gone = missing.filter { decisions.goalsKept.contains($0.place) }
    var places = kept.map(\.place)
    for goal in gone {
      // Behind the goal that stood before it.
      let before = places.lastIndex { $0.map { $0 < goal.place } ?? false }
      let index = before.map { $0 + 1 } ?? 0
      plan.goals.insert(base.goals[goal.place], at: index)
      places.insert(goal.place, at: index)
    }
    return plan
  }

  // MARK: Answers

  private mutating func readAnswers(
    _ records: [FormSheet.Record], _ prefixes: [String], _ scope: FormScope
  ) {
    reflections = base.reflections
    var news: [Reflection] = []
    var seen: Set<String> = []
    let places = Self.places(of: prefixes)
    for record in records {
      let prefix = FormPrefixes.folded(record.prefix)
      let place = places[prefix]
      let old = place.map { base.reflections[$0] } ?? Reflection()
      var new = FormReader.read(record, into: old, scope, &remarks)
      if place == nil { new.question = question(record) }
      if new.answer.hasText, new.answer != old.answer { new.skipped = nil }
      guard seen.insert(prefix).inserted else {
        noteSecond(new, old, record, place)
        continue
      }
      if let place { reflections[place] = new } else if new.isWritten { news.append(new) }
    }
    // What was emptied is no answer any more.
    let emptied = reflections.indices.filter {
      reflections[$0] != base.reflections[$0] && !reflections[$0].isWritten
    }
    for place in emptied.reversed() { reflections.remove(at: place) }
    reflections += news
  }

  private func question(_ record: FormSheet.Record) -> String {
    record.values[PlanKey.spørgsmål.rawValue].flatMap { $0.hasText ? $0.trimmed : nil }
      ?? record.prefix
  }

  /// Of two answers to one question the one that somebody wrote counts; the other is told.
  private mutating func noteSecond(
    _ new: Reflection, _ old: Reflection, _ record: FormSheet.Record, _ place: Int?
  ) {
    guard let text = new.answer ?? new.skipped, text.hasText, new != old else { return }
    if let place, reflections[place] == old {
      reflections[place] = new
    } else if place == nil || reflections[place ?? 0].answer != text {
      remarks.append(
        .secondAnswer(text, at: FormKey(record.prefix, PlanKey.svar.rawValue).text))
    }
  }

  /// Where the plan has what belongs to each folded prefix; of two with one prefix, the first.
  static func places(of prefixes: [String]) -> [String: Int] {
    Dictionary(
      prefixes.enumerated().map { (FormPrefixes.folded($1), $0) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Reflection {
  fileprivate var isWritten: Bool { answer.hasText || skipped != nil }
}

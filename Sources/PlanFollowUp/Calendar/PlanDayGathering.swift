import DanishText
import PlanModel

/// Gathers the days of one plan.
struct PlanDayGathering {
  private(set) var days: [PlanDay] = []
  private(set) var wordsOnly = 0
  /// Whose they are: the centre and the year.
  private let owner: [String]
  private var keys: [[String]: Int] = [:]

  init(of plan: Plan) {
    let names = [plan.centre.id, plan.centre.name].compactMap { $0?.trimmed }
    owner = [names.first { !$0.isEmpty } ?? "", plan.year?.text ?? ""]
  }

  /// Adds a day under a key of its own: of those that would be the same, the next has its number.
  private mutating func add(_ day: PlanDay) {
    var day = day
    let count = keys[day.key, default: 0] + 1
    keys[day.key] = count
    if count > 1 { day.key.append("nr. \(count)") }
    days.append(day)
  }

  /// The days that an entry means; nil, and counted, where it has only words.
  private mutating func span(
    _ entry: Entry<PlanDate>?, isEnd: Bool
  ) -> ClosedRange<PlanDate>? {
    guard let entry, entry.text.hasText else { return nil }
    guard let span = entry.span else {
      wordsOnly += 1
      return nil
    }
    let isYear = span.upperBound.dayNumber - span.lowerBound.dayNumber > 31
    return isEnd || isYear ? span.upperBound...span.upperBound : span
  }
}

// MARK: Goals

extension PlanDayGathering {
  mutating func addGoals(of plan: Plan) {
    for goal in plan.goals {
      let start = days.count
      addEnds(of: goal)
      addActions(of: goal)
      let appointed = goal.newestAppointment
      if let span = span(appointed, isEnd: true) {
        add(day(.followUp, span, goal.title, of: goal))
      }
      guard goal.retirement != nil else { continue }
      for place in start..<days.count { days[place].isCancelled = true }
    }
  }

  private mutating func addEnds(of goal: Goal) {
    if let span = span(goal.deadline, isEnd: true) {
      add(day(.deadline, span, goal.title, of: goal))
    }
    if let evaluation = goal.evaluation, let span = span(evaluation.when, isEnd: true) {
      var day = day(.evaluation, span, goal.title, of: goal)
      day.who = evaluation.forum
      add(day)
    }
  }

  private mutating func addActions(of goal: Goal) {
    for (number, action) in goal.actions.enumerated() {
      guard let span = span(action.when, isEnd: false) else { continue }
      var day = day(.action, span, action.what, of: goal, number: number + 1)
      (day.who, day.goalTitle) = (action.who, goal.title)
      add(day)
    }
  }

  private func day(
    _ kind: PlanDay.Kind, _ span: ClosedRange<PlanDate>, _ title: String?, of goal: Goal,
    number: Int? = nil
  ) -> PlanDay {
    // Of a goal without an id the title is all that tells it apart.
    let name = goal.id.hasText ? ["mål", goal.id ?? ""] : ["mål uden id", goal.title ?? ""]
    var day = PlanDay(
      kind, span, title,
      key: owner + name + [kind.rawValue] + (number.map { ["\($0)"] } ?? []))
    (day.goal, day.responsible) = (goal.id.hasText ? goal.id : nil, goal.responsible)
    day.goalTitle = goal.title
    return day
  }
}

extension Goal {
  /// When it is to be looked at again, by the latest entry that says so: it takes the place of those
  /// before it.
  fileprivate var newestAppointment: Entry<PlanDate>? {
    let told = followUps.indices.filter { followUps[$0].next?.text.hasText ?? false }
    let latest = told.max { left, right in
      let days = [left, right].map { followUps[$0].date?.value?.dayNumber ?? Int.min }
      return days[0] != days[1] ? days[0] < days[1] : left < right
    }
    return latest.flatMap { followUps[$0].next }
  }
}

// MARK: The plan and what is around it

extension PlanDayGathering {
  mutating func addDiscussions(of plan: Plan) {
    for discussion in plan.discussions {
      guard let span = span(discussion.date, isEnd: false) else { continue }
      let kind = PlanDay.Kind.discussion
      add(
        PlanDay(kind, span, discussion.forum, key: owner + [kind.rawValue, discussion.forum ?? ""]))
    }
  }

  /// The ledetråd's calendar is the same for all plans, and so are its keys.
  mutating func addCalendar(_ calendar: [CalendarEntry], of plan: Plan) {
    for entry in calendar where entry.isMeant(for: plan.centre) {
      let kind: PlanDay.Kind =
        switch entry.kind {
        case .followUp?: .followUp
        case .duty?: .duty
        case nil: .calendar
        }
      let key = ["rammens kalender", plan.guide ?? "", kind.rawValue, entry.event]
      var day = PlanDay(kind, entry.date...entry.date, entry.event, key: key)
      (day.who, day.isShared) = (entry.forum, true)
      add(day)
    }
  }
}

extension Entry<PlanDate> {
  /// The days that are meant for certain: a day, also as people write one, a month or a year.
  fileprivate var span: ClosedRange<PlanDate>? {
    if let value { return value...value }
    if let term = DueTerm(text: text) { return term.firstDay...term.lastDay }
    return DanishDate.readComplete(text).map { $0...$0 }
  }
}

extension [PlanDay] {
  /// By their first day; those of one day as they stand.
  var inOrderOfTime: [PlanDay] {
    enumerated().sorted { one, other in
      (one.element.first, one.element.last, one.offset)
        < (other.element.first, other.element.last, other.offset)
    }.map(\.element)
  }
}

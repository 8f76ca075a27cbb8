public import DanishText

/// The rounds of a register, computed from the strategies' deadlines: nothing of it is stored.
///
/// Made once for a register. What it says follows from the register alone; only `FollowUpRound`'s
/// state depends on a day.
public struct FollowUpCalendar: Sendable {
  /// The register.
  public let register: StrategyRegister
  /// Each committee's meetings by its id, in order of time.
  let meetings: [String: [PlanDate]]
  /// For each strategy, the day from which another has taken its place; nil where none has.
  let replaced: [PlanDate?]

  /// Looks through a register.
  public init(_ register: StrategyRegister) {
    self.register = register
    var meetings: [String: [PlanDate]] = [:]
    for committee in register.committees {
      guard let id = committee.id, meetings[id] == nil else { continue }
      meetings[id] = committee.meetings.compactMap(\.value).sorted()
    }
    self.meetings = meetings
    replaced = Self.replaced(register)
  }

  /// A strategy's place is taken on the day on which its successor begins; a successor that says no
  /// day takes it when the strategy's own time is over, or from the first.
  private static func replaced(_ register: StrategyRegister) -> [PlanDate?] {
    var starts: [String: [PlanDate?]] = [:]
    for strategy in register.strategies {
      for id in Set(strategy.replaces) where id != strategy.id {
        starts[id, default: []].append(strategy.start)
      }
    }
    return register.strategies.map { strategy in
      guard let id = strategy.id, let starts = starts[id] else { return nil }
      let over = strategy.period?.until?.value?.adding(days: 1) ?? .earliest
      return starts.map { $0 ?? over }.min()
    }
  }

  /// The day from which another strategy has taken the place of this one; nil where none has.
  public func replacement(ofStrategy index: Int) -> PlanDate? { replaced[index] }

  /// Whether a strategy is in force on a day: it has begun, and no other has taken its place. One
  /// that has outlived its period still is.
  public func isInForce(_ index: Int, on day: PlanDate) -> Bool {
    isInForce(index, from: day, through: day)
  }

  /// Whether a strategy is in force on any day of a year.
  public func isInForce(_ index: Int, inYear year: Int) -> Bool {
    guard let days = Self.days(of: year) else { return false }
    return isInForce(index, from: days.lowerBound, through: days.upperBound)
  }

  private func isInForce(_ index: Int, from first: PlanDate, through last: PlanDate) -> Bool {
    let hasBegun = register.strategies[index].start.map { $0 <= last } ?? true
    return hasBegun && (replaced[index].map { $0 > first } ?? true)
  }

  static func days(of year: Int) -> ClosedRange<PlanDate>? {
    guard let first = PlanDate(year: year, month: 1, day: 1),
      let last = PlanDate(year: year, month: 12, day: 31)
    else { return nil }
    return first...last
  }
}

// MARK: Rounds

extension FollowUpCalendar {
  /// How many rounds of a year are counted: many times what any register has. It is there so that no
  /// file can take long or fill the memory.
  public static let mostRounds = 10_000

  /// The rounds that are due in a year, whenever they are treated: in order of the days on which
  /// they are due, then as the register has them. Past `mostRounds`, the register's last are left
  /// out.
  public func rounds(dueIn year: Int) -> [FollowUpRound] {
    guard let days = Self.days(of: year) else { return [] }
    var found: [FollowUpRound] = []
    for (strategy, record) in register.strategies.enumerated() {
      for followUp in record.followUps.indices where found.count < Self.mostRounds {
        found += rounds(of: followUp, in: strategy, days)
      }
    }
    return found.prefix(Self.mostRounds).enumerated()
      .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
  }

  private func rounds(
    of number: Int, in strategy: Int, _ days: ClosedRange<PlanDate>
  ) -> [FollowUpRound] {
    let terms = terms(of: number, in: strategy, days)
    guard !terms.isEmpty else { return [] }
    let followUp = register.strategies[strategy].followUps[number]
    var seen: Set<String> = []
    let committees = followUp.committees.enumerated().filter { seen.insert($1).inserted }
    let answers = presentations(of: number, in: strategy)
    return terms.flatMap { term in
      committees.map { place, committee in
        FollowUpRound(
          strategy: strategy, followUp: number, committee: committee, place: place, term: term.term,
          meeting: meeting(of: committee, after: term.previous, upTo: term.term.lastDay),
          presentations: answers[AnswerKey(due: term.term.lastDay, committee: committee)] ?? [])
      }
    }
  }

  /// A time that a follow-up is due, and the last day of the time before.
  private struct Term {
    var term: DueTerm
    /// Meetings up to this day belong to the round before, or lie before the strategy; nil where any
    /// meeting will do.
    var previous: PlanDate?
  }

  /// When a follow-up is due within some days. What comes again comes until another strategy has
  /// taken this one's place; the first time stands whatever happens.
  private func terms(
    of number: Int, in strategy: Int, _ days: ClosedRange<PlanDate>
  ) -> [Term] {
    let followUp = register.strategies[strategy].followUps[number]
    guard let first = followUp.due?.value else { return [] }
    return Self.counts(from: first, followUp.recurrence?.value, days).compactMap { count in
      let months = count * (followUp.recurrence?.value?.months ?? 0)
      guard let term = first.adding(months: months), days.contains(term.lastDay),
        count == 0 || replaced[strategy].map({ term.lastDay < $0 }) ?? true
      else { return nil }
      return Term(term: term, previous: previous(count, followUp, strategy))
    }
  }

  private func previous(_ count: Int, _ followUp: StrategyFollowUp, _ strategy: Int) -> PlanDate? {
    guard count > 0, let months = followUp.recurrence?.value?.months else {
      return register.strategies[strategy].start?.adding(days: -1)
    }
    return followUp.due?.value?.adding(months: (count - 1) * months)?.lastDay
  }

  /// Which repetitions, counted from 0, can be due within some days: found by arithmetic, since the
  /// first may be centuries before.
  private static func counts(
    from first: DueTerm, _ recurrence: Recurrence?, _ days: ClosedRange<PlanDate>
  ) -> ClosedRange<Int> {
    guard let months = recurrence?.months else { return 0...0 }
    func number(_ day: PlanDate) -> Int { day.year * 12 + day.month - 1 }
    let start = number(first.lastDay)
    let from = max(0, (number(days.lowerBound) - start - 1) / months)
    let to = max(from, (number(days.upperBound) - start) / months)
    return from...to
  }

  /// The committee's last meeting after one day and up to another.
  private func meeting(
    of committee: String, after previous: PlanDate?, upTo due: PlanDate
  ) -> PlanDate? {
    guard let days = meetings[committee] else { return nil }
    let end = days.partition { $0 > due }
    guard end > 0, previous.map({ days[end - 1] > $0 }) ?? true else { return nil }
    return days[end - 1]
  }
}

// MARK: What answers a round

extension FollowUpCalendar {
  private struct AnswerKey: Hashable {
    var due: PlanDate
    var committee: String
  }

  /// What was laid before committees about a follow-up, by the round that it names. Of two with one
  /// id, the first is meant.
  private func presentations(of number: Int, in strategy: Int) -> [AnswerKey: [Presentation]] {
    let record = register.strategies[strategy]
    guard let id = record.followUps[number].id, id.hasText,
      record.followUps.firstIndex(where: { $0.id == id }) == number
    else { return [:] }
    var found: [AnswerKey: [Presentation]] = [:]
    for presentation in record.presentations where presentation.followUp == id {
      guard let committee = presentation.committee, let named = presentation.round?.value,
        let term = term(named, of: number, in: strategy)
      else { continue }
      found[AnswerKey(due: term.lastDay, committee: committee), default: []].append(presentation)
    }
    return found.mapValues { $0.inOrderOfTime }
  }

  /// The time of a follow-up that is meant by a day, a month or a year: the one with the same last
  /// day, else the only one whose last day lies in it; nil where there is none, or several.
  public func term(_ named: DueTerm, of number: Int, in strategy: Int) -> DueTerm? {
    let terms = terms(of: number, in: strategy, named.firstDay...named.lastDay).map(\.term)
    if let exact = terms.first(where: { $0.lastDay == named.lastDay }) { return exact }
    return terms.count == 1 ? terms[0] : nil
  }
}

extension [Presentation] {
  /// Those without a day first, since what comes later goes before.
  fileprivate var inOrderOfTime: [Presentation] {
    enumerated().sorted { one, other in
      let (first, second) = (one.element.date?.value, other.element.date?.value)
      return first == second ? one.offset < other.offset : first.isBefore(second)
    }.map(\.element)
  }
}

extension PlanDate? {
  fileprivate func isBefore(_ other: PlanDate?) -> Bool {
    guard let other else { return false }
    return self.map { $0 < other } ?? true
  }
}

extension [PlanDate] {
  /// The number of days before the first that is past something, in a sorted list.
  fileprivate func partition(_ isPast: (PlanDate) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

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

  /// A strategy's place is taken on the day on which its first successor begins. One that does not
  /// say when it begins takes no place yet, and the end of a strategy's period ends nothing.
  private static func replaced(_ register: StrategyRegister) -> [PlanDate?] {
    var starts: [String: PlanDate] = [:]
    for strategy in register.strategies {
      guard let start = strategy.start else { continue }
      for id in Set(strategy.replaces) where id != strategy.id {
        starts[id] = min(starts[id] ?? start, start)
      }
    }
    return register.strategies.map { $0.id.flatMap { starts[$0] } }
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

  /// The rounds that say on a day what is to be done: for each follow-up and committee the newest one
  /// that has passed, those within some days, and the one after, whose meeting may lie before it.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - ahead: How many days after it are looked at.
  /// - Returns: The rounds, as the register has them. Past `mostRounds`, its last are left out.
  public func rounds(around day: PlanDate, ahead: Int) -> [FollowUpRound] {
    let horizon = day.adding(days: max(0, ahead)) ?? day
    var found: [FollowUpRound] = []
    for (strategy, record) in register.strategies.enumerated() {
      let passed = min(day, replaced[strategy] ?? day)
      for followUp in record.followUps.indices where found.count < Self.mostRounds {
        let months = step(of: record.followUps[followUp])
        let first = DueTerm.day(passed).adding(months: -2 * months)?.firstDay ?? .earliest
        let last = DueTerm.day(horizon).adding(months: months + 12)?.lastDay ?? horizon
        found += rounds(of: followUp, in: strategy, first...max(last, first), orFirst: true)
      }
    }
    return Array(found.prefix(Self.mostRounds))
  }

  private func rounds(
    of number: Int, in strategy: Int, _ days: ClosedRange<PlanDate>, orFirst: Bool = false
  ) -> [FollowUpRound] {
    let terms = terms(of: number, in: strategy, days, orFirst: orFirst)
    guard !terms.isEmpty else { return [] }
    let followUp = register.strategies[strategy].followUps[number]
    var seen: Set<String> = []
    let named = followUp.committees.isEmpty ? [""] : followUp.committees
    let committees = named.enumerated().filter { seen.insert($1).inserted }
    let answers = presentations(of: number, in: strategy)
    return terms.flatMap { term in
      committees.map { place, committee in
        let own = answers[committee] ?? [:]
        let due = term.term.lastDay
        return FollowUpRound(
          strategy: strategy, followUp: number, committee: committee, place: place, term: term.term,
          meeting: meeting(of: committee, after: term.previous, upTo: due), next: term.next,
          presentations: own[due] ?? [],
          laterPresentations: own.filter { $0.key > due }.flatMap(\.value))
      }
    }
  }

  /// A time that a follow-up is due, and the times around it.
  private struct Term {
    var term: DueTerm
    /// Meetings up to this day belong to the round before, or lie before the strategy.
    var previous: PlanDate?
    /// The last day of the time after; nil where there is none.
    var next: PlanDate?
  }

  /// When a follow-up is due within some days. What comes again comes until another strategy has
  /// taken this one's place; the first time stands whatever happens.
  private func terms(
    of number: Int, in strategy: Int, _ days: ClosedRange<PlanDate>, orFirst: Bool = false
  ) -> [Term] {
    let followUp = register.strategies[strategy].followUps[number]
    guard let first = followUp.due?.value else { return [] }
    let counts = Self.counts(from: first, followUp.recurrence?.value, days)
    let all = orFirst && counts.lowerBound > 0 ? [0] + Array(counts) : Array(counts)
    return all.compactMap { count in
      guard let term = term(count, of: followUp, in: strategy),
        days.contains(term.lastDay) || (orFirst && count == 0)
      else { return nil }
      return Term(
        term: term, previous: previous(count, followUp, strategy),
        next: followUp.recurrence == nil
          ? nil : self.term(count + 1, of: followUp, in: strategy)?.lastDay)
    }
  }

  /// The time with a number, from 0; nil where the follow-up has come to its end before.
  private func term(_ count: Int, of followUp: StrategyFollowUp, in strategy: Int) -> DueTerm? {
    let months = followUp.recurrence?.value?.months
    guard count == 0 || months != nil,
      let term = followUp.due?.value?.adding(months: count * (months ?? 0))
    else { return nil }
    let isOver = replaced[strategy].map { term.lastDay >= $0 } ?? false
    return count > 0 && isOver ? nil : term
  }

  /// The months between two times; a year for what comes once.
  private func step(of followUp: StrategyFollowUp) -> Int {
    followUp.recurrence?.value?.months ?? 12
  }

  /// The day after which a meeting is this time's: the last one of the time before, which is taken to
  /// lie one step earlier than the first, and not before the strategy's period.
  private func previous(_ count: Int, _ followUp: StrategyFollowUp, _ strategy: Int) -> PlanDate? {
    let before = followUp.due?.value?.adding(months: (count - 1) * step(of: followUp))?.lastDay
    let start = register.strategies[strategy].period?.from?.value?.adding(days: -1)
    return [before, start].compactMap(\.self).max()
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

  /// The committee's last meeting after one day and up to another. In a year for which no meeting is
  /// set yet there is none: last October's is not the one for March.
  private func meeting(
    of committee: String, after previous: PlanDate?, upTo due: PlanDate
  ) -> PlanDate? {
    guard let days = meetings[committee], days.contains(where: { $0.year == due.year }) else {
      return nil
    }
    let end = days.partition { $0 > due }
    guard end > 0, previous.map({ days[end - 1] > $0 }) ?? true else { return nil }
    return days[end - 1]
  }
}

// MARK: What answers a round

extension FollowUpCalendar {
  /// What was laid before committees about a follow-up, by the committee and by the last day of the
  /// round that it names. Of two with one id, the first is meant.
  private func presentations(
    of number: Int, in strategy: Int
  ) -> [String: [PlanDate: [Presentation]]] {
    let record = register.strategies[strategy]
    guard let id = record.followUps[number].id, id.hasText,
      record.followUps.firstIndex(where: { $0.id == id }) == number
    else { return [:] }
    var found: [String: [PlanDate: [Presentation]]] = [:]
    for presentation in record.presentations where presentation.followUp == id {
      guard let named = presentation.round?.value, let term = term(named, of: number, in: strategy)
      else { continue }
      found[presentation.committee ?? "", default: [:]][term.lastDay, default: []]
        .append(presentation)
    }
    return found.mapValues { $0.mapValues(\.inOrderOfTime) }
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

public import DanishText

/// One date in the process around the ledetråd.
public struct CalendarEntry: Sendable, Equatable {
  /// The day.
  public var date: PlanDate
  /// What happens.
  public var event: String
  /// What kind of date it is; nil for one that is only told.
  public var kind: CalendarKind?
  /// Who treats it.
  public var forum: String?
  /// For a follow-up: the first day on which an entry answers it; nil for thirty days before.
  public var opens: PlanDate?
  /// How often it comes back, in words: `hvert 3. år`.
  public var recurrence: String?
  /// For a duty: where that stands.
  public var basis: String?
  /// The ids or types of the centres that it is for; all where there are none.
  public var centres: [String] = [] { didSet { meant = MeantCentres(centres) } }
  private var meant = MeantCentres()
  /// The last day on which it holds; nil for no end.
  public var validUntil: PlanDate?

  /// Makes an entry that is only told.
  public init(date: PlanDate, event: String) {
    self.date = date
    self.event = event
  }
}

/// What a date in the calendar asks of plans.
public enum CalendarKind: String, WordValue {
  /// Every goal is followed up on by then.
  case followUp = "opfølgning"
  /// A law or an agreement asks for it; plans do not answer it.
  case duty = "pligt"
}

/// A forum that a plan is to be laid before, and what is to come of it.
public struct RequiredHearing: Sendable, Equatable {
  /// The forum.
  public var forum: String
  /// What is to come of it; nil where that does not matter.
  public var outcome: Outcome?

  /// Makes a requirement.
  public init(forum: String, outcome: Outcome? = nil) {
    (self.forum, self.outcome) = (forum, outcome)
  }
}

extension RequiredHearing {
  /// Whether a discussion is this forum's.
  public func isBefore(_ discussion: Discussion) -> Bool {
    PlainSpelling.of(discussion.forum ?? "") == PlainSpelling.of(forum)
  }

  /// Whether a discussion is this forum's, and came to what is asked for.
  public func isMet(by discussion: Discussion) -> Bool {
    guard isBefore(discussion), let came = discussion.outcome?.value else { return false }
    return outcome.map { $0 == came } ?? true
  }
}

extension CalendarEntry {
  /// Whether it holds for a centre on its day.
  public func isMeant(for centre: Centre) -> Bool {
    meant.contain(centre) && validUntil.map { $0 >= date } ?? true
  }
}

public import DanishText

/// One day of a plan, or a time from one day to another: what is due or happens then.
public struct PlanDay: Sendable, Equatable {
  /// What kind of day it is; the words are those of the reports.
  public enum Kind: String, Sendable, CaseIterable {
    /// A goal's deadline.
    case deadline = "frist"
    /// A tiltag with a date.
    case action = "tiltag"
    /// A goal is evaluated.
    case evaluation = "evaluering"
    /// A goal is looked at again; or the ledetråd's calendar asks for that of all goals.
    case followUp = "opfølgning"
    /// The plan is laid before a forum.
    case discussion = "drøftelse"
    /// The ledetråd's calendar tells of it.
    case calendar = "kalender"
    /// A law or an agreement asks for it, says the ledetråd's calendar.
    case duty = "pligt"
    /// A committee treats a strategy that the plan serves.
    case meeting = "udvalgsmøde"
  }

  /// What kind of day it is.
  public var kind: Kind
  /// The first day.
  public var first: PlanDate
  /// The last day; the same where it is only one.
  public var last: PlanDate
  /// What it is, as it was written: a goal's title, a tiltag, a forum. Empty where nothing was.
  public var title: String
  /// The goal's id; nil where it is about no goal, or the goal has none.
  public var goal: String?
  /// The goal's title, for a tiltag.
  public var goalTitle: String?
  /// Who answers for the goal.
  public var responsible: String?
  /// Who does it, or the forum that treats it.
  public var who: String?
  /// Whether nothing comes of it any more, since its goal was given up.
  public var isCancelled = false
  /// Whether it stands in the plans of many centres: the ledetråd's calendar, a committee's meeting.
  public var isShared = false
  /// What tells it apart from all others, whatever its day: whose it is, the year, the goal and the
  /// kind. Whoever has read an earlier version of the plan knows it again by this.
  public var key: [String]

  init(_ kind: Kind, _ days: ClosedRange<PlanDate>, _ title: String?, key: [String]) {
    (self.kind, first, last) = (kind, days.lowerBound, days.upperBound)
    (self.title, self.key) = (title?.trimmed ?? "", key)
  }

  /// Whether something has to be done by then.
  public var isDue: Bool {
    kind == .deadline || kind == .duty || (kind == .followUp && isShared)
  }
}

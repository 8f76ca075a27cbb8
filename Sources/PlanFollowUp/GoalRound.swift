public import DanishText

/// A time by which a goal is to be followed up on.
public struct GoalRound: Sendable, Equatable {
  /// Where such a time comes from; the words are those of the reports.
  public enum Kind: String, Sendable, CaseIterable {
    /// The ledetråd's calendar.
    case calendar = "kalender"
    /// When the goal is evaluated.
    case evaluation = "evaluering"
    /// The goal's deadline.
    case deadline = "frist"
    /// What the last entry said of the next time.
    case appointment = "næste"
    /// Nothing else: the plan's last day.
    case year = "år"
  }

  /// Where it comes from.
  public var kind: Kind
  /// The last day on which it is in time.
  public var due: PlanDate
  /// The first day on which an entry answers it.
  public var opens: PlanDate
  /// The day of the entry that an answer has to come after; nil where none has.
  var after: PlanDate?

  /// How many days before its last day a round opens that does not say so itself.
  public static let leadDays = 30

  init(_ kind: Kind, due: PlanDate, opens: PlanDate? = nil, after: PlanDate? = nil) {
    (self.kind, self.due, self.after) = (kind, due, after)
    self.opens = opens ?? due.adding(days: -Self.leadDays) ?? .earliest
  }

  /// Whether an entry of a day answers it.
  func isAnswered(on day: PlanDate) -> Bool {
    day >= opens && after.map { day > $0 } ?? true
  }
}

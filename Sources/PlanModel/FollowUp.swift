public import DanishText

/// One entry of opfølgning during the year.
public struct FollowUp: Sendable, Hashable {
  /// When.
  public var date: Entry<PlanDate>?
  /// How it goes.
  public var status: Entry<FollowUpStatus>?
  /// What was measured.
  public var measured: String?
  /// Whether the goal is expected to be reached.
  public var outlook: Entry<Outlook>?
  /// When there is more to say: the day on which new figures come.
  public var next: Entry<PlanDate>?
  /// A remark: of an unmet goal, what came in the way.
  public var remark: String?

  /// Makes an entry.
  public init(
    date: Entry<PlanDate>? = nil, status: Entry<FollowUpStatus>? = nil, measured: String? = nil,
    remark: String? = nil
  ) {
    self.date = date
    self.status = status
    self.measured = measured
    self.remark = remark
  }
}

/// How a goal goes.
public enum FollowUpStatus: String, WordValue {
  case notBegun = "ikke begyndt"
  case underWay = "på vej"
  case reached = "nået"
  case partlyReached = "delvist nået"
  case notReached = "ikke nået"
  case noNewData = "ingen nye data"

  /// Whether the year ends well with it: nothing more is to come.
  public var isFinal: Bool { self == .reached || isUnmet }
  /// Whether it says that the goal was not reached, or not wholly.
  public var isUnmet: Bool { self == .partlyReached || self == .notReached }
}

/// Whether a goal is expected to be reached.
public enum Outlook: String, WordValue {
  case reached = "nås"
  case partlyReached = "nås delvist"
  case notReached = "nås ikke"
}

/// That a goal was given up during the year.
public struct Retirement: Sendable, Hashable {
  /// When.
  public var date: Entry<PlanDate>?
  /// Why.
  public var reason: String?
  /// Who accepted it.
  public var acceptedBy: String?

  /// Nothing is written of it yet.
  public init() {}

  /// Whether it says both why and who accepted it.
  public var isJustified: Bool { reason.hasText && acceptedBy.hasText }
}

extension Goal {
  /// The place of the latest entry of opfølgning, by its date; of the last written where dates are
  /// missing or the same. Nil where there is none.
  public var lastFollowUpIndex: Int? {
    followUps.indices.max { left, right in
      let dates = [left, right].map { followUps[$0].date?.value?.dayNumber ?? Int.min }
      return dates[0] != dates[1] ? dates[0] < dates[1] : left < right
    }
  }

  /// The latest entry of opfølgning; nil where there is none.
  public var lastFollowUp: FollowUp? { lastFollowUpIndex.map { followUps[$0] } }
}

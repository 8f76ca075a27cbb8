public import DanishText

/// That a plan is laid before a forum, and what is known of it so far.
public struct Hearing: Sendable, Equatable {
  /// The forum.
  public var forum: String
  /// When; nil where the plan itself may say it.
  public var date: PlanDate?
  /// What came of it; nil where the forum has not dealt with it yet.
  public var outcome: Outcome?
  /// The minutes' own words.
  public var minutes: String?
  /// The case number.
  public var caseNumber: String?

  /// Makes one.
  public init(forum: String, date: PlanDate? = nil) { (self.forum, self.date) = (forum, date) }

  /// What has become of the plan's drøftelser.
  public enum Change: Sendable, Equatable {
    /// The plan is laid before the forum.
    case laid
    /// What was laid before it already is seen in the version of now, or on another day.
    case renewed
    /// What was laid before it is dealt with.
    case completed
    /// It was laid before it and dealt with.
    case recorded
    /// What is said of a meeting that is written already is mended.
    case mended
    /// All of it is written already.
    case none
  }
}

extension Discussion {
  /// Whether it is the forum's, however that is spelt.
  public func isOf(_ forum: String) -> Bool {
    PlainSpelling.of((self.forum ?? "").trimmed) == PlainSpelling.of(forum.trimmed)
  }

  /// Whether the plan is laid before the forum, which has not dealt with it yet.
  public var isOpen: Bool { outcome == nil }
}

extension Plan {
  /// The place of the drøftelse that a hearing is about: of the forum's open ones that of the
  /// same day, else the last; else the one that it has dealt with that day.
  public func discussion(of hearing: Hearing) -> Int? {
    let own = discussions.indices.filter { discussions[$0].isOf(hearing.forum) }
    let isSameDay: (Int) -> Bool = { index in
      hearing.date != nil && discussions[index].date?.value == hearing.date
    }
    let open = own.filter { discussions[$0].isOpen }
    return open.last(where: isSameDay) ?? open.last ?? own.last(where: isSameDay)
  }

  /// Records a hearing of the plan as it is now.
  ///
  /// A forum that has not dealt with the plan yet sees it as it is now. What it has dealt with stays
  /// what it saw then.
  /// - Returns: The place of the drøftelse, and what has become of it.
  public mutating func record(
    _ hearing: Hearing
  ) -> (index: Int, change: Hearing.Change) {
    guard let index = discussion(of: hearing) else {
      discussions.append(Discussion(forum: hearing.forum, hearing, contentFingerprint))
      return (discussions.count - 1, hearing.outcome == nil ? .laid : .recorded)
    }
    let before = discussions[index]
    discussions[index].take(hearing)
    let sees = before.isOpen && hearing.outcome == nil
    if sees || !before.version.hasText && before.isOpen {
      discussions[index].version = contentFingerprint
    }
    if discussions[index] == before { return (index, .none) }
    return (index, sees ? .renewed : before.isOpen ? .completed : .mended)
  }
}

extension Discussion {
  fileprivate init(forum: String, _ hearing: Hearing, _ version: String) {
    self.init(forum: forum)
    self.version = version
    take(hearing)
  }

  /// Takes what is said; what is not stays.
  fileprivate mutating func take(_ hearing: Hearing) {
    if let date = hearing.date { self.date = .known(date) }
    if let outcome = hearing.outcome { self.outcome = .known(outcome) }
    if let minutes = hearing.minutes { self.minutes = minutes }
    if let number = hearing.caseNumber { caseNumber = number }
  }
}

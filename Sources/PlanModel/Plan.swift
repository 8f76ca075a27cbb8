public import DanishText

/// One centre's årsplan, as far as it is written.
///
/// Every part may be missing in a draft. Texts are in Unicode normalization form C.
public struct Plan: Sendable, Hashable {
  /// The ledetråd's id.
  public var guide: String?
  /// Per theme: the fingerprint of its text and questions when the plan was written.
  public var fingerprints: [Fingerprint] = []
  /// The most fingerprints that a file may hold.
  public static let mostFingerprints = 1_000
  /// The plan's year.
  public var year: Entry<Int>?
  /// How far the plan is in its process.
  public var status: Entry<PlanStatus>?
  /// Whose plan it is.
  public var centre = Centre()
  /// What makes it an agreement; nil where it is none.
  public var agreement: Agreement?
  /// The answers to the reflection questions.
  public var reflections: [Reflection] = []
  /// The local goals.
  public var goals: [Goal] = []
  /// The themes left out on purpose.
  public var omissions: [Omission] = []
  /// Where the plan was discussed, noted or approved.
  public var discussions: [Discussion] = []
  /// That it was opened again after it was closed.
  public var reopenings: [Reopening] = []
  /// Rules that are silenced, with reasons.
  public var exemptions: [Exemption] = []

  /// An empty plan.
  public init() {}
}

extension Plan {
  /// Whether nobody may change it before it is opened again for a reason.
  public var isClosed: Bool { status?.value == .closed }
}

/// What a theme looked like when the plan was written.
public struct Fingerprint: Sendable, Hashable {
  /// The theme's id.
  public var theme: String
  /// Twelve hexadecimal digits.
  public var value: String

  /// Makes a fingerprint entry.
  public init(theme: String, value: String) {
    self.theme = theme
    self.value = value
  }
}

/// How far a plan is in its process.
public enum PlanStatus: String, WordValue {
  case draft = "kladde"
  case forDiscussion = "til drøftelse"
  case approved = "godkendt"
  case closed = "lukket"
}

/// The centre or institution that a plan belongs to.
public struct Centre: Sendable, Hashable {
  /// Short and unique among the centres.
  public var id: String?
  /// The name that people see.
  public var name: String?
  /// A free word: center, institution, stab …
  public var kind: String?
  /// The leader's name.
  public var leader: String?
  /// The core task.
  public var coreTask: String?

  /// A centre of which nothing is known yet.
  public init() {}
}

/// The answer to one reflection question, or that it was passed over.
public struct Reflection: Sendable, Hashable {
  /// The question's id.
  public var question: String?
  /// The answer.
  public var answer: String?
  /// Why it was passed over; may be empty. Nil where it was not.
  public var skipped: String?

  /// Makes a reflection.
  public init(question: String? = nil, answer: String? = nil, skipped: String? = nil) {
    self.question = question
    self.answer = answer
    self.skipped = skipped
  }

  /// Whether there is an answer with text in it.
  @inlinable public var isAnswered: Bool { answer.hasText }
}

/// A theme that is left out on purpose.
public struct Omission: Sendable, Hashable {
  /// The theme's id.
  public var theme: String?
  /// Why.
  public var reason: String?
  /// Who accepted it.
  public var acceptedBy: String?

  /// Makes an omission.
  public init(theme: String? = nil, reason: String? = nil, acceptedBy: String? = nil) {
    self.theme = theme
    self.reason = reason
    self.acceptedBy = acceptedBy
  }

  /// Whether it says both why and who accepted it.
  public var isJustified: Bool { reason.hasText && acceptedBy.hasText }
}

/// That the plan was laid before a forum, and that it discussed, noted or approved it.
public struct Discussion: Sendable, Hashable {
  /// The forum.
  public var forum: String?
  /// When.
  public var date: Entry<PlanDate>?
  /// What came of it; nil where the forum has not dealt with it yet.
  public var outcome: Entry<Outcome>?
  /// The minutes' own words.
  public var minutes: String?
  /// The case number, free text.
  public var caseNumber: String?
  /// The fingerprint of the content that the forum saw, twelve hexadecimal digits.
  public var version: String?

  /// Makes a discussion.
  public init(
    forum: String? = nil, date: Entry<PlanDate>? = nil, outcome: Entry<Outcome>? = nil,
    caseNumber: String? = nil
  ) {
    self.forum = forum
    self.date = date
    self.outcome = outcome
    self.caseNumber = caseNumber
  }
}

/// What a forum did with a plan; the words are not interchangeable.
public enum Outcome: String, WordValue {
  case discussed = "drøftet"
  case informed = "orienteret"
  case noted = "taget til efterretning"
  case approved = "godkendt"
  case notApproved = "ikke godkendt"

  /// Whether it decides: to take note of something is a receipt.
  public var isDecision: Bool { self == .approved || self == .notApproved }
}

/// A rule that is silenced for one goal, or for the whole plan.
public struct Exemption: Sendable, Hashable {
  /// The rule's id.
  public var rule: String?
  /// The goal's id; nil for the whole plan.
  public var goal: String?
  /// Why.
  public var reason: String?

  /// Makes an exemption.
  public init(rule: String? = nil, goal: String? = nil, reason: String? = nil) {
    self.rule = rule
    self.goal = goal
    self.reason = reason
  }
}

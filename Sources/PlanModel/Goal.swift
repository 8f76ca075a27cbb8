public import DanishText

/// One local goal, told by SMTTE: sammenhæng, mål, tiltag, tegn, evaluering.
public struct Goal: Sendable, Hashable {
  /// Unique in the plan: `M1`.
  public var id: String?
  /// The title.
  public var title: String?
  /// The primary theme's id.
  public var theme: String?
  /// Further themes' ids.
  public var alsoThemes: [String] = []
  /// The strategies' goals that it serves, `<strategi-id>#<mål-id>`, or a whole strategy's id.
  public var strategies: [String] = []
  /// The questions whose answers it grew from.
  public var springsFrom: [String] = []
  /// Questions whose answers changed after the goal was written: to be looked at again.
  public var toRevisit: [String] = []
  /// Sammenhæng: why, the starting point.
  public var context: String?
  /// Mål: what is to be different, for whom.
  public var aim: String?
  /// Tiltag: what is done.
  public var actions: [Action] = []
  /// Tegn: what will be seen, heard or measured.
  public var signs: [Sign] = []
  /// When, where and how it is evaluated.
  public var evaluation: Evaluation?
  /// The person responsible.
  public var responsible: String?
  /// The deadline.
  public var deadline: Entry<PlanDate>?
  /// Ids of the centres that share this goal.
  public var sharedWith: [String] = []
  /// Who does what of a goal between units; nil where it is not one.
  public var joint: JointWork?
  /// Follow-up during the year.
  public var followUps: [FollowUp] = []
  /// That it was given up during the year; nil where it was not.
  public var retirement: Retirement?

  /// A goal of which nothing is written yet.
  public init() {}

  /// A goal at its beginning.
  public init(id: String, title: String, theme: String) {
    self.id = id
    self.title = title
    self.theme = theme
  }
}

/// Tiltag: what is done, by whom, when.
public struct Action: Sendable, Hashable {
  /// What.
  public var what: String?
  /// Who.
  public var who: String?
  /// When.
  public var when: Entry<PlanDate>?

  /// Makes an action.
  public init(what: String? = nil, who: String? = nil, when: Entry<PlanDate>? = nil) {
    self.what = what
    self.who = who
    self.when = when
  }
}

/// Tegn: something that will be seen, heard or measured.
public struct Sign: Sendable, Hashable {
  /// The sign itself.
  public var sign: String?
  /// Where it stands today.
  public var baseline: String?
  /// Where it is to stand.
  public var target: String?
  /// Where the figure comes from.
  public var source: String?

  /// Makes a sign.
  public init(
    sign: String? = nil, baseline: String? = nil, target: String? = nil, source: String? = nil
  ) {
    self.sign = sign
    self.baseline = baseline
    self.target = target
    self.source = source
  }

  /// Whether both baseline and target are written.
  public var isMeasurable: Bool { baseline.hasText && target.hasText }
}

/// Evaluering: when, in which forum, how.
public struct Evaluation: Sendable, Hashable {
  /// When.
  public var when: Entry<PlanDate>?
  /// In which forum.
  public var forum: String?
  /// How.
  public var how: String?

  /// Makes an evaluation.
  public init(when: Entry<PlanDate>? = nil, forum: String? = nil, how: String? = nil) {
    self.when = when
    self.forum = forum
    self.how = how
  }

  /// Whether nothing is written.
  public var isEmpty: Bool { when == nil && !forum.hasText && !how.hasText }
}

// Of the lists and not of the goal: to ask a goal in a list would copy all of its texts.

extension [Action] {
  /// Whether any of them says what is done.
  public var hasText: Bool { indices.contains { self[$0].what.hasText } }
}

extension [Sign] {
  /// Whether any of them is written.
  public var hasText: Bool { indices.contains { self[$0].sign.hasText } }

  /// Whether any of them has both baseline and target.
  public var hasMeasurable: Bool {
    indices.contains { self[$0].baseline.hasText && self[$0].target.hasText }
  }
  /// The one that has both baseline and target; nil where none or several have.
  public var onlyMeasurable: Sign? {
    let measurable = indices.filter { self[$0].isMeasurable }
    return measurable.count == 1 ? self[measurable[0]] : nil
  }
}

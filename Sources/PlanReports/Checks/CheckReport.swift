public import PlanModel

/// What a run of the checker found, as facts. Every output format tells these and no others.
public struct CheckReport: Sendable {
  /// The plans in order of their paths.
  public var plans: [CheckedPlan]
  /// The number of ledetråd files that were met and are not plans.
  public var skippedGuides: Int
  /// The number of registers of strategies that were met and are not plans.
  public var skippedRegisters = 0
  /// The number of run sheets and other files of courses that were met and are not plans.
  public var skippedCourseFiles = 0
  /// The number of findings that an earlier run already had, and that are left out of `plans`.
  public var known: Int
  /// The ledetråd that was asked for, as it was named; nil where each plan's own was taken.
  /// Commands that are told must name it, too.
  public var chosenGuide: String?

  /// Makes a report.
  public init(plans: [CheckedPlan], skippedGuides: Int = 0, known: Int = 0) {
    self.plans = plans
    self.skippedGuides = skippedGuides
    self.known = known
  }

  /// How many findings of each level there are.
  public var counts: LevelCounts {
    LevelCounts(plans.lazy.flatMap(\.findings).map(\.level))
  }

  /// How many findings the plans' exceptions silence.
  public var exempted: Int { plans.reduce(0) { $0 + $1.exempted.count } }
}

/// One plan and what was found in it.
public struct CheckedPlan: Sendable {
  /// The file's path as it was given or found; `-` for standard input.
  public var file: String
  /// The centre's id.
  public var centre: String?
  /// The centre's name.
  public var name: String?
  /// The plan's year.
  public var year: Int?
  /// The ledetråd's id.
  public var guide: String?
  /// How deeply it covers each theme; nil where it could not be read, or has no ledetråd.
  public var coverage: [ThemeCoverage]?
  /// What was found, sorted by place and rule.
  public var findings: [Finding]
  /// What the plan's own exceptions silence.
  public var exempted: [Finding]
  /// For each finding, the line it is about, where it has one; empty where nobody asked for them.
  public var excerpts: [SourceExcerpt?]

  /// The words of its ledetråd; nil where that is not known.
  public var words: Vocabulary?

  /// What its places are called; nil where nobody asked for it.
  public var names: PlanNames?

  /// A plan of which nothing is known but its file and what was found.
  public init(file: String, findings: [Finding] = []) {
    self.file = file
    self.findings = findings
    exempted = []
    excerpts = []
  }
}

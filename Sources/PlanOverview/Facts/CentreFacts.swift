public import DanishText
public import PlanModel

/// What the overview knows of one plan: the plan itself, cleaned, and what the rules found in it.
public struct CentreFacts: Sendable, Equatable {
  /// How much of the file could be read.
  public enum Reading: String, Sendable {
    case whole = "hel"
    case part = "delvis"
    /// The end of the file is missing.
    case cut = "afkortet"
    case nothing = "ulæselig"
    /// It is something else.
    case notAPlan = "ikke en plan"

    /// Whether there is a plan to look into.
    public var isReadable: Bool { self == .whole || self == .part || self == .cut }
  }

  /// The file, as it was named.
  public var file: String
  /// How much of it could be read.
  public var reading: Reading
  /// The plan, as far as it could be read, without hidden characters and CPR numbers.
  public var plan: Plan
  /// What the rules over one plan found.
  public var findings: [FoundIssue]
  /// What the file is, where it is no plan.
  public var foreign: ForeignKind?
  /// The file's path as the disk has it, for whoever is to move it; never shown, and in no line.
  public var path: String?
  /// When the file was last changed, in seconds since 1970; nil where that is not known.
  public var changed: Int64?
  /// The day on which it was received, by the log of `modtag`.
  public var received: PlanDate?
  /// The day on which the file was looked at.
  public var made: PlanDate?

  /// A file that is no plan.
  public init(file: String, foreign: ForeignKind) {
    self.init(file: file, reading: .notAPlan, plan: Plan(), findings: [])
    self.foreign = foreign
  }

  /// Makes facts; cleans the plan and the findings. `isSeenClean` says that the checker saw that all
  /// texts of the plan are clean (`CheckResult.hasOnlyCleanTexts`).
  public init(
    file: String, reading: Reading, plan: Plan, findings: [FoundIssue], isSeenClean: Bool = false
  ) {
    self.file = CleanText.of(file)
    self.reading = reading
    self.plan =
      CleanText.isClean(plan, isSeenClean: isSeenClean)
      ? plan : plan.mapTexts(CleanText.change)
    self.findings = findings.map(\.cleaned)
  }

  /// Only what stands in the lists of goals, of themes left out and of exceptions, for the outputs
  /// that show neither the plans nor their findings.
  public var slim: CentreFacts {
    var facts = self
    facts.findings = []
    facts.plan = Plan()
    facts.plan.goals = plan.goals.indices.map(slimGoal)
    (facts.plan.omissions, facts.plan.exemptions) = (plan.omissions, plan.exemptions)
    return facts
  }

  /// Only what names a goal, and who answers for it.
  private func slimGoal(_ place: Int) -> Goal {
    var goal = Goal()
    (goal.id, goal.title) = (plan.goals[place].id, plan.goals[place].title)
    (goal.theme, goal.responsible) = (plan.goals[place].theme, plan.goals[place].responsible)
    return goal
  }
}

/// A finding as the overview keeps it: with its place, without the file's text.
public struct FoundIssue: Sendable, Equatable {
  /// The rule's id.
  public var rule: String
  /// How grave it is.
  public var level: Level
  /// The line, from 1; nil where it is about the whole file.
  public var line: Int?
  /// The column, from 1, in Unicode scalars.
  public var column: Int?
  /// Which value it is about, `lokale-mål[0].tema`.
  public var path: String
  /// What was found, in Danish.
  public var message: String
  /// The centre ids of ten digits that the message names.
  var centreNumbers: [String] = []

  /// Makes an issue.
  public init(
    rule: String, level: Level, line: Int? = nil, column: Int? = nil, path: String,
    message: String
  ) {
    self.rule = rule
    self.level = level
    self.line = line
    self.column = column
    self.path = path
    self.message = message
  }

  /// Takes over a rule's finding.
  public init(_ finding: Finding) {
    self.init(
      rule: finding.rule, level: finding.level, line: finding.place?.start.line,
      column: finding.place?.start.column, path: finding.path.description,
      message: finding.message)
    centreNumbers = finding.centreNumbers
  }

  /// By place, then by rule.
  func precedes(_ other: FoundIssue) -> Bool {
    (line ?? 1, column ?? 1, rule) < (other.line ?? 1, other.column ?? 1, other.rule)
  }

  var cleaned: FoundIssue {
    var issue = self
    issue.path = CleanText.of(CleanText.oneLine(CleanText.visible(path)))
    issue.message = CPRNumber.masked(CleanText.visible(message), sparing: centreNumbers)
    return issue
  }
}

public import PlanModel

/// Where the rules over one plan put what they find.
public struct RuleReport {
  /// What was found so far.
  public private(set) var findings: [Finding] = []
  private var rule = ""
  private var level = Level.error
  /// How many findings there were when the rule began.
  private var earlier = 0

  /// How many findings of one rule come with the name that was most likely meant.
  private static let mostLikely = 50

  /// Whether the rule has found little so far. A plan with more wrong names than that has no slips
  /// of the pen but another ledetråd: what was meant by each is not looked for.
  var hasFew: Bool { findings.count - earlier < Self.mostLikely }

  /// An empty report.
  public init() {}

  /// What is added from now on is this rule's, at this level.
  mutating func begin(_ rule: String, level: Level) {
    self.rule = rule
    self.level = level
    earlier = findings.count
  }

  /// Adds a finding about the value at a path, or, in the file itself, at a place; where it is
  /// graver than the rule's others, at least at this level.
  public mutating func add(
    _ path: FieldPath, _ message: String, suggestion: String? = nil, fix: Fix? = nil,
    place: SourceRange? = nil, atLeast least: Level? = nil
  ) {
    findings.append(
      Finding(
        rule: rule, level: max(least ?? level, level), path: path, place: place, message: message,
        suggestion: suggestion, fix: fix))
  }
}

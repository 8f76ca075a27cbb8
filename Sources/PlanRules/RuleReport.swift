public import PlanModel

/// Where the rules over one plan put what they find.
public struct RuleReport {
  /// What was found so far.
  public private(set) var findings: [Finding] = []
  private var rule: RuleAbout?
  private var level = Level.error
  /// The rule's title, once it is told instead of a message.
  private var title: String?
  /// How many findings there were when the rule began.
  private var earlier = 0

  /// How many findings of one rule come with the name that was most likely meant.
  private static let mostLikely = 50

  /// How many findings of one rule are told in words of their own: far more than are shown of one.
  /// The others say what the rule says, as a message for each would take longer than all the rest.
  private static let mostExplained = 1_000

  /// Whether the rule has found little so far. A plan with more wrong names than that has no slips
  /// of the pen but another ledetråd: what was meant by each is not looked for.
  var hasFew: Bool { findings.count - earlier < Self.mostLikely }

  /// An empty report.
  public init() {}

  /// What is added from now on is this rule's, at this level or else its own.
  mutating func begin(_ rule: RuleAbout, level: Level? = nil) {
    self.rule = rule
    self.level = level ?? rule.level
    title = nil
    earlier = findings.count
  }

  /// Adds a finding about the value at a path, or, in the file itself, at a place; where it is
  /// graver than the rule's others, at least at this level.
  public mutating func add(
    _ path: FieldPath, _ message: @autoclosure () -> String, suggestion: String? = nil,
    fix: Fix? = nil, place: SourceRange? = nil, atLeast least: Level? = nil
  ) {
    guard let rule else { return assertionFailure("no rule has begun") }
    if title == nil, findings.count - earlier >= Self.mostExplained { title = rule.title }
    findings.append(
      Finding(
        rule: rule.id, level: max(least ?? level, level), path: path, place: place,
        message: title ?? message(), suggestion: suggestion, fix: fix))
  }
}

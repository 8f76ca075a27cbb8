public import PlanModel

/// What a user should know about a rule. All texts are Danish.
public struct RuleAbout: Sendable {
  /// The stable id, `mål-uden-tegn`.
  public let id: String
  /// How grave its findings are, unless the ledetråd says otherwise.
  public let level: Level
  /// One line.
  public let title: String
  /// What it finds.
  public let finds: String
  /// Why that matters.
  public let why: String
  /// How to mend it.
  public let mend: String
  /// What `--ret` does about it, where something is safe.
  public let fix: String?
  /// Whether neither ledetråd nor plan can change its level or silence it.
  public let isFirm: Bool
  /// Whether its findings cannot wait, and are told before all others.
  public let isUrgent: Bool
  /// A plan in which it finds something.
  public let triggers: RuleExample
  /// A plan in which it finds nothing.
  public let passes: RuleExample

  /// Describes a rule.
  public init(
    id: String, level: Level, title: String, finds: String, why: String, mend: String,
    fix: String? = nil, isFirm: Bool = false, isUrgent: Bool = false, triggers: RuleExample,
    passes: RuleExample
  ) {
    self.id = id
    self.level = level
    self.title = title
    self.finds = finds
    self.why = why
    self.mend = mend
    self.fix = fix
    self.isFirm = isFirm
    self.isUrgent = isUrgent
    self.triggers = triggers
    self.passes = passes
  }
}

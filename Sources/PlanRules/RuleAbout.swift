public import PlanModel

/// What a user should know about a rule. All texts are Danish. Shared, never copied: each of very many
/// findings asks what its rule says.
public final class RuleAbout: Sendable {
  /// The stable id, `mål-uden-tegn`.
  public let id: String
  /// How grave its findings are, unless the ledetråd says otherwise.
  public let level: Level
  /// One line.
  public var title: String { makeTitle() }
  /// What it finds.
  public var finds: String { makeFinds() }
  /// Why that matters.
  public var why: String { makeWhy() }
  /// How to mend it.
  public var mend: String { makeMend() }
  /// What `--ret` does about it, where something is safe.
  public var fix: String? { makeFix() }
  /// Whether neither ledetråd nor plan can change its level or silence it.
  public let isFirm: Bool
  /// Whether it speaks of what was written, or of what is not written yet.
  public let topic: RuleTopic
  /// Where one goes to mend what it finds.
  public let leadsTo: RuleTarget
  /// Whether its findings cannot wait, and are told before all others.
  public let isUrgent: Bool
  /// What one of its findings says to somebody who does not write in the file; nil where the message
  /// itself does.
  public let spoken: (@Sendable (Finding) -> String)?
  /// What the goal of one of its findings lacks, where that is all it says: `intet tiltag`.
  public let lack: (@Sendable (Finding) -> String?)?
  /// The title of several of its findings, by their number: `4 mål har intet tiltag`; nil where the
  /// title itself says it of several, too.
  public let titleOfMany: (@Sendable (String) -> String)?
  /// A plan in which it finds something.
  public let triggers: RuleExample
  /// A plan in which it finds nothing.
  public let passes: RuleExample

  /// Texts are made when they are read: a rule is made once, and each ledetråd has its own words.
  public typealias Making<Text> = @Sendable () -> Text

  private let makeTitle: Making<String>
  private let makeFinds: Making<String>
  private let makeWhy: Making<String>
  private let makeMend: Making<String>
  private let makeFix: Making<String?>

  /// Describes a rule.
  public init(
    id: String, level: Level, title: @autoclosure @escaping Making<String>,
    finds: @autoclosure @escaping Making<String>, why: @autoclosure @escaping Making<String>,
    mend: @autoclosure @escaping Making<String>,
    fix: @autoclosure @escaping Making<String?> = nil, isFirm: Bool = false, isUrgent: Bool = false,
    topic: RuleTopic = .written, leadsTo: RuleTarget = .place,
    spoken: (@Sendable (Finding) -> String)? = nil,
    lack: (@Sendable (Finding) -> String?)? = nil,
    titleOfMany: (@Sendable (String) -> String)? = nil, triggers: RuleExample, passes: RuleExample
  ) {
    self.id = id
    self.level = level
    makeTitle = title
    makeFinds = finds
    makeWhy = why
    makeMend = mend
    makeFix = fix
    self.isFirm = isFirm
    self.topic = topic
    self.leadsTo = leadsTo
    self.isUrgent = isUrgent
    self.spoken = spoken
    self.lack = lack
    self.titleOfMany = titleOfMany
    self.triggers = triggers
    self.passes = passes
  }
}

/// What the findings of a rule speak of.
public enum RuleTopic: Sendable, Equatable {
  /// Something that stands in the plan.
  case written
  /// Something that does not: whoever is still writing knows that.
  case absence
  /// Something that stands there and does not yet say enough.
  case vague
}

/// Where one goes to mend what a rule found.
public enum RuleTarget: Sendable, Equatable {
  /// To the value that the finding is about.
  case place
  /// To a part of the goal that the finding is about.
  case part(PlanKey)
  /// To the goals, one of which may build on the answer that the finding is about.
  case goalOfAnswer
  /// To the baselines and targets of the goal's tegn.
  case measures
  /// To a goal that is not written yet, for the theme that the finding suggests.
  case newGoal
  /// To the questions of that theme.
  case questions
  /// To the text of that theme, which is to be read again.
  case themeText
  /// To the reasons for leaving a theme out.
  case omission
}

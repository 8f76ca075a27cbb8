public import DanishText
public import PlanModel

/// Every rule, those over plans in the contract's order.
public enum RuleRegistry {
  /// A rule and what kind of rule it is. Asking at run time with `as?` would cost milliseconds at
  /// every start.
  struct Entry: Sendable {
    let rule: any Rule
    var plan: (any PlanRule)?
    var cross: (any CrossPlanRule)?

    init(format rule: any Rule) { self.rule = rule }

    init(_ rule: any PlanRule) {
      self.rule = rule
      plan = rule
    }

    init(cross rule: any CrossPlanRule) {
      self.rule = rule
      cross = rule
    }

    init(both rule: any PlanRule & CrossPlanRule) {
      self.rule = rule
      plan = rule
      cross = rule
    }
  }

  static let entries: [Entry] = [
    Entry(format: UnreadableFile()), Entry(format: UnknownFormat()), Entry(MissingField()),
    Entry(format: WrongType()), Entry(InvalidValue()), Entry(InvalidDate()),
    Entry(format: UnknownField()), Entry(format: TruncatedText()), Entry(both: DuplicateID()),
    Entry(UnknownGuide()), Entry(WrongYear()),
    Entry(UnknownTheme()), Entry(UnknownQuestion()), Entry(GuideChanged()),
    Entry(ThemeWithoutGoal()), Entry(OmissionWithoutReason()), Entry(OmissionAndGoal()),
    Entry(TooFewGoals()), Entry(TooManyGoals()), Entry(UnansweredTheme()), Entry(BrokenThread()),
    Entry(SpringsFromUnanswered()), Entry(GoalWithoutAction()), Entry(GoalWithoutSign()),
    Entry(GoalWithoutOwner()), Entry(GoalWithoutDeadline()), Entry(GoalWithoutEvaluation()),
    Entry(GoalWithoutAim()), Entry(GoalWithoutContext()),
    Entry(CentreWithoutLeader()), Entry(CentreWithoutCoreTask()),
    Entry(SignWithoutTarget()), Entry(DeadlineOutsideYear()), Entry(ActivityAsGoal()),
    Entry(LeftoverFiller()), Entry(HardText()), Entry(CPRInFile()), Entry(SensitiveMention()),
    Entry(HiddenText()),
    Entry(FollowUpInFuture()), Entry(OverdueFollowUp()), Entry(UnmetWithoutReason()),
    Entry(WaitingWithoutDate()), Entry(ClaimAgainstMeasure()), Entry(RetiredWithoutReason()),
    Entry(ClosedWithOpenGoals()), Entry(UnknownCoordinator()),
    Entry(UnknownStrategyReference()), Entry(StrategyOutsidePeriod()), Entry(ReplacedStrategy()),
    Entry(ApprovedWithoutDecision()), Entry(HeardAfterDecision()), Entry(MissingHearing()),
    Entry(ChangedAfterApproval()), Entry(MEDApproves()), Entry(UnsignedAgreement()),
    Entry(cross: OneSidedCollaboration()), Entry(cross: JointWithoutPartner()),
    Entry(cross: JointDisagreement()), Entry(cross: JointEmptyPart()),
    Entry(cross: UnknownCentre()),
    Entry(cross: CopiedGoal()), Entry(InvalidExemption()),
  ]

  /// The rules that only registers of strategies are held against.
  static let registerOnly: [any RegisterRule] = [
    StrategyWithoutFollowUp(), StrategyWithoutOwner(), RoundWithoutMeeting(), PlanNotApproved(),
    ExpiredStrategy(), SuccessorRing(), UnknownCommittee(), UnknownFollowUp(), UnknownRound(),
    UnknownPredecessor(),
  ]

  /// All that are run on a register.
  static let registerChecks: [any RegisterRule] =
    [
      MissingField(), InvalidValue(), InvalidDate(), DuplicateID(), LeftoverFiller(), CPRInFile(),
      SensitiveMention(), HiddenText(),
    ] + registerOnly

  /// The rules over registers of strategies: those that plans are held against, too, as far as they
  /// fit, and their own.
  public static let registerRules: [any Rule] =
    [UnreadableFile(), UnknownFormat(), WrongType(), UnknownField(), TruncatedText()]
    + registerChecks

  /// The rules that only run sheets are held against.
  static let runSheetOnly: [any RunSheetRule] = [
    TimeMismatch(), BlockWithoutMinutes(), BreakTooLate(), TooShortForQuestions(),
    BreakWithQuestions(), RepeatedQuestion(), BlockWithoutInstruction(), ThemeWithoutBlock(),
    LongPlenary(),
  ]

  /// All that are run on a run sheet.
  static let runSheetChecks: [any RunSheetRule] =
    [
      MissingField(), InvalidValue(), InvalidDate(), DuplicateID(), UnknownGuide(),
      UnknownQuestion(), LeftoverFiller(), CPRInFile(), SensitiveMention(), HiddenText(),
    ] + runSheetOnly

  /// The rules over run sheets: those that plans are held against, too, as far as they fit, and their
  /// own.
  public static let runSheetRules: [any Rule] =
    [UnreadableFile(), UnknownFormat(), WrongType(), UnknownField(), TruncatedText()]
    + runSheetChecks

  /// The rules over plans.
  public static let rules = entries.map(\.rule)

  /// Whether a rule looks at several plans.
  static func looksAtSeveral(_ rule: String) -> Bool { several.contains(rule) }

  private static let several = Set(entries.filter { $0.cross != nil }.map(\.rule.about.id))

  /// The rules' ids, in order.
  public static let ids = rules.map(\.about.id)

  private static let byID = Dictionary(uniqueKeysWithValues: rules.map { ($0.about.id, $0) })

  /// The id of the rule about files that cannot be read.
  public static let unreadable = UnreadableFile().about.id

  /// Whether a finding is about what could not be read at all.
  public static func isAboutReading(_ finding: Finding) -> Bool { finding.rule == unreadable }

  /// The rules that no selection leaves out.
  static let alwaysOn: Set<String> = [unreadable]

  /// The rule with an id.
  public static func rule(_ id: String) -> (any Rule)? { byID[id] }

  /// The rule with an id as typed: capitals make no difference, nor `ae oe aa` for `æ ø å`.
  public static func rule(
    typed text: String, among rules: [any Rule] = rules
  ) -> (any Rule)? {
    let plain = PlainSpelling.of(text)
    return rules.first { $0.about.id == text }
      ?? rules.first { PlainSpelling.of($0.about.id) == plain }
  }

  /// Every rule, whatever it looks at.
  public static var everyRule: [any Rule] { rules + registerOnly + runSheetOnly }

  /// The rule most likely meant by what names none.
  public static func nearest(to text: String, among rules: [any Rule] = rules) -> NearestMatch? {
    NearestMatch.of(
      text, among: rules.map { NearestMatch.Candidate($0.about.id, aliases: [$0.about.title]) })
  }
}

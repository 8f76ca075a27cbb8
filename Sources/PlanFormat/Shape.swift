import DanishText
import PlanModel

/// Which keys a mapping of the formats may hold, in the order in which they are written.
struct Shape: Sendable {
  let keys: [PlanKey]
  let allowed: KeySet
  /// The keys, for the nearest to one that is none.
  let names: [NearestMatch.Candidate]

  private init(_ keys: PlanKey...) { self.init(keys) }

  private init(_ keys: [PlanKey]) {
    self.keys = keys
    allowed = KeySet(keys)
    names = keys.map { NearestMatch.Candidate($0.rawValue) }
  }

  /// The keys that a record declares.
  init<Record: PlanRecord>(of _: Record.Type, _ more: PlanKey...) {
    self.init(more + Record.fields.map(\.key))
  }

  static let plan = Shape(of: Plan.self, .format)
  static let centre = Shape(of: Centre.self)
  static let reflection = Shape(of: Reflection.self)
  static let goal = Shape(of: Goal.self)
  static let action = Shape(of: Action.self)
  static let sign = Shape(of: Sign.self)
  static let evaluation = Shape(of: Evaluation.self)
  static let followUp = Shape(of: FollowUp.self)
  static let retirement = Shape(of: Retirement.self)
  static let jointWork = Shape(of: JointWork.self)
  static let awaitedPart = Shape(of: AwaitedPart.self)
  static let agreement = Shape(of: Agreement.self)
  static let party = Shape(of: Party.self)
  static let reopening = Shape(of: Reopening.self)
  static let omission = Shape(of: Omission.self)
  static let discussion = Shape(of: Discussion.self)
  static let exemption = Shape(of: Exemption.self)

  /// The keys of what people put in their own words.
  static let written: [PlanKey] = {
    func keys<Record: PlanRecord>(_: Record.Type) -> [PlanKey] {
      Record.textFields.filter(\.use.isWritten).map(\.key)
    }
    return keys(Centre.self) + keys(Reflection.self) + keys(Goal.self) + keys(Action.self)
      + keys(Sign.self) + keys(Evaluation.self) + keys(FollowUp.self) + keys(Omission.self)
      + keys(Discussion.self) + keys(Exemption.self) + keys(Retirement.self)
      + keys(JointWork.self) + keys(AwaitedPart.self) + keys(Agreement.self) + keys(Party.self)
      + keys(Reopening.self)
      + keys(StrategyRegister.self)
      + keys(Committee.self) + keys(Strategy.self) + keys(Adoption.self)
      + keys(StrategyGoal.self) + keys(StrategyFollowUp.self) + keys(Presentation.self)
      + keys(RunSheet.self) + keys(RunSheet.Block.self)
      + keys(Contributions.self) + keys(Contribution.self)
  }()

  static let guide = Shape(
    .format, .id, .titel, .år, .afsender, .sag, .om, .strategier, .ord, .temaer, .krav, .kalender)
  static let vocabulary = Shape(
    .tema, .temaet, .temaer, .temaerne, .plan, .planen, .planer, .planerne, .ledetråd, .ledetråden,
    .ledetråde, .ledetrådene, .center, .centret, .centre, .centrene)
  static let theme = Shape(
    .id, .titel, .kort, .om, .arv, .fra, .strategi, .appliesTo, .spørgsmål, .udgåede)
  static let question = Shape(
    .id, .spørgsmål, .hjælp, .uddybning, .eksempel, .eksempler, .minutter, .kerne)
  static let answerExample = Shape(.sted, .svar)
  static let requirements = Shape(.goalsPerTheme, .goalsInAll, .regler, .forelægges)
  static let hearing = Shape(.forum, .udfald)
  static let bounds = Shape(.mindst, .højst)
  static let calendarEntry = Shape(
    .dato, .hvad, .forum, .slags, .åbner, .gentages, .hjemmel, .appliesTo, .validUntil)
}

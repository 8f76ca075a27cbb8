import DanishText
import PlanModel

/// Which keys a mapping of the formats may hold, in the order in which they are written.
struct Shape: Sendable {
  let keys: [PlanKey]
  let allowed: KeySet
  /// The keys, for the nearest to one that is none.
  let names: [NearestMatch.Candidate]

  private init(_ keys: PlanKey...) {
    self.keys = keys
    allowed = KeySet(keys)
    names = keys.map { NearestMatch.Candidate($0.rawValue) }
  }

  static let plan = Shape(
    .format, .ledetråd, .aftryk, .år, .status, .center, .refleksioner, .localGoals, .omissions,
    .drøftelser, .undtagelser)
  static let centre = Shape(.id, .navn, .type, .leder, .kerneopgave)
  static let reflection = Shape(.spørgsmål, .svar, .skipped)
  static let goal = Shape(
    .id, .titel, .tema, .også, .springsFrom, .toRevisit, .sammenhæng, .mål, .tiltag, .tegn,
    .evaluering, .ansvarlig, .frist, .sharedWith, .opfølgning)
  static let action = Shape(.hvad, .hvem, .hvornår)
  static let sign = Shape(.tegn, .udgangspunkt, .målsætning, .kilde)
  static let evaluation = Shape(.hvornår, .forum, .hvordan)
  static let followUp = Shape(.dato, .status, .målt, .bemærkning)
  static let omission = Shape(.tema, .begrundelse, .acceptedBy)
  static let discussion = Shape(.forum, .dato, .udfald, .sag)
  static let exemption = Shape(.regel, .mål, .begrundelse)

  static let guide = Shape(
    .format, .id, .titel, .år, .afsender, .sag, .om, .ord, .temaer, .krav, .kalender)
  static let vocabulary = Shape(.tema, .temaer, .plan, .planer)
  static let theme = Shape(.id, .titel, .kort, .om, .arv, .fra, .spørgsmål)
  static let question = Shape(.id, .spørgsmål, .hjælp, .uddybning, .eksempel, .minutter)
  static let requirements = Shape(.goalsPerTheme, .goalsInAll, .regler)
  static let bounds = Shape(.mindst, .højst)
  static let calendarEntry = Shape(.dato, .hvad)
}

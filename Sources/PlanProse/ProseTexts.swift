import PlanModel

/// The words around a plan's own, in Danish: one vocabulary for whoever tells a plan. What is a field's
/// name comes from the table of fields.
public enum ProseTexts {
  // MARK: The centre

  /// A centre without a name.
  public static let unnamed = "Center uden navn"
  /// What kind of centre it is.
  public static let kind = label(of: Centre.self, .type)
  /// Its leader.
  public static let leader = label(of: Centre.self, .leder)
  /// Its core task.
  public static let coreTask = label(of: Centre.self, .kerneopgave)

  // MARK: Themes

  /// How deeply a theme is covered.
  public static let depth = "Dækning"
  /// The chapter with all themes and their depths.
  public static let coverage = "Sådan dækker planen temaerne"
  /// Why a theme is left out.
  public static let omitted = "Bevidst fravalgt"
  /// Who has said yes to that.
  public static let acceptedBy = label(of: Omission.self, .acceptedBy)
  /// In place of the reason for leaving a theme out, or for an exception.
  public static let noReason = "ingen begrundelse endnu"
  /// In place of who has accepted it.
  public static let nobody = "ingen endnu"
  /// In place of a question that a reflection does not name.
  public static let noQuestion = "Ukendt spørgsmål"
  /// In place of a theme that is not named.
  public static let noTheme = "Ukendt tema"

  // MARK: Chapters

  /// What is not told theme by theme, without a ledetråd.
  public static let rest = "Svar og mål"
  /// What belongs to none of the ledetråd's themes.
  public static let strays = "Hører ikke til noget tema"
  /// Where the plan has been discussed.
  public static let discussions = label(of: Plan.self, .drøftelser)
  /// The plan's exceptions from rules.
  public static let exemptions = label(of: Plan.self, .undtagelser)

  // MARK: Goals

  /// In place of a goal's title.
  public static let untitled = "Mål uden titel"
  /// A goal's title.
  public static let title = label(of: Goal.self, .titel)
  /// The further themes that a goal serves.
  public static let alsoThemes = label(of: Goal.self, .også)
  /// The questions whose answers a goal grew from.
  public static let springsFrom = label(of: Goal.self, .springsFrom)
  /// Where things stand, and why it matters.
  public static let context = label(of: Goal.self, .sammenhæng)
  /// What is to be different, and for whom.
  public static let aim = label(of: Goal.self, .mål)
  /// What is done for it.
  public static let actions = label(of: Goal.self, .tiltag)
  /// What one will see when it works.
  public static let signs = label(of: Goal.self, .tegn)
  /// When and how it is looked at.
  public static let evaluation = label(of: Goal.self, .evaluering)
  /// Who sees to it.
  public static let responsible = label(of: Goal.self, .ansvarlig)
  /// Until when.
  public static let deadline = label(of: Goal.self, .frist)
  /// Which centres it is shared with.
  public static let sharedWith = label(of: Goal.self, .sharedWith)
  /// How it has gone so far.
  public static let followUps = label(of: Goal.self, .opfølgning)

  /// What the table of fields calls a field.
  private static func label<Record: PlanRecord>(of _: Record.Type, _ key: PlanKey) -> String {
    Record.field(key)?.label ?? key.rawValue
  }
}

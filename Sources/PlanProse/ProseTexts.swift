/// The words around a plan's own, in Danish: one vocabulary for whoever tells a plan.
public enum ProseTexts {
  // MARK: The centre

  /// A centre without a name.
  public static let unnamed = "Center uden navn"
  /// What kind of centre it is.
  public static let kind = "Type"
  /// Its leader.
  public static let leader = "Leder"
  /// Its core task.
  public static let coreTask = "Kerneopgave"

  // MARK: Themes

  /// How deeply a theme is covered.
  public static let depth = "Dækning"
  /// The chapter with all themes and their depths.
  public static let coverage = "Sådan dækker planen temaerne"
  /// Why a theme is left out.
  public static let omitted = "Fravalgt med vilje"
  /// Who has said yes to that.
  public static let acceptedBy = "Accepteret af"
  /// In place of the reason for leaving a theme out, or for an exception.
  public static let noReason = "ingen begrundelse endnu"
  /// In place of who has accepted it.
  public static let nobody = "ingen endnu"
  /// In place of a question that a reflection does not name.
  public static let noQuestion = "Spørgsmålet er ikke nævnt"
  /// In place of a theme that is not named.
  public static let noTheme = "Temaet er ikke nævnt"

  // MARK: Chapters

  /// What is not told theme by theme, without a ledetråd.
  public static let rest = "Svar og mål"
  /// What the ledetråd has no place for.
  public static let strays = "Uden plads i ledetråden"
  /// Where the plan has been discussed.
  public static let discussions = "Drøftelser"
  /// The plan's exceptions from rules.
  public static let exemptions = "Undtagelser"

  // MARK: Goals

  /// In place of a goal's title.
  public static let untitled = "Mål uden titel"
  /// A goal's title.
  public static let title = "Titel"
  /// The further themes that a goal serves.
  public static let alsoThemes = "Andre temaer"
  /// The questions whose answers a goal grew from.
  public static let springsFrom = "Udspringer af"
  /// Where things stand, and why it matters.
  public static let context = "Sammenhæng"
  /// What is to be different, and for whom.
  public static let aim = "Mål"
  /// What is done for it.
  public static let actions = "Tiltag"
  /// What one will see when it works.
  public static let signs = "Tegn"
  /// When and how it is looked at.
  public static let evaluation = "Evaluering"
  /// Who sees to it.
  public static let responsible = "Ansvarlig"
  /// Until when.
  public static let deadline = "Frist"
  /// Which centres it is shared with.
  public static let sharedWith = "Sammen med"
  /// How it has gone so far.
  public static let followUps = "Opfølgning"
}

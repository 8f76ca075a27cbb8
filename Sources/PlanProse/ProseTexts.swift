import PlanModel

/// The words around a plan's own, in Danish: one vocabulary for whoever tells a plan. What is a field's
/// name comes from the table of fields.
public enum ProseTexts {
  // MARK: The centre

  /// A centre without a name.
  public static var unnamed: String { "\(Words.centre.one.capital) uden navn" }
  /// What kind of centre it is.
  public static let kind = Centre.label(of: .type)
  /// Its leader.
  public static let leader = Centre.label(of: .leder)
  /// Its core task.
  public static let coreTask = Centre.label(of: .kerneopgave)

  // MARK: Themes

  /// How deeply a theme is covered.
  public static let depth = "Dækning"
  /// The chapter with all themes and their depths.
  public static var coverage: String { "Sådan dækker \(Words.plan.the) \(Words.theme.theMany)" }
  /// Why a theme is left out.
  public static let omitted = "Bevidst fravalgt"
  /// Who has said yes to that.
  public static let acceptedBy = Omission.label(of: .acceptedBy)
  /// In place of the reason for leaving a theme out, or for an exception.
  public static let noReason = "ingen begrundelse endnu"
  /// In place of who has accepted it.
  public static let nobody = "ingen endnu"
  /// In place of a question that a reflection does not name.
  public static let noQuestion = "Ukendt spørgsmål"
  /// In place of a theme that is not named.
  public static var noTheme: String { "Ukendt \(Words.theme.one)" }

  // MARK: On paper

  /// The title of a document that has none.
  public static let untitledDocument = "Uden titel"
  /// A goal, over a column.
  static let goal = "Mål"
  /// The chapter with all goals in a table.
  static let atAGlance = "Kort fortalt"
  /// What that table shows.
  static var goalsAtAGlance: String { "Målene for \(Words.theme.every)" }
  /// In place of the goals of a theme.
  static let noGoals = "Ingen mål"
  /// In place of all that a theme could have.
  static let nothingYet = "Her er ikke skrevet noget endnu."
  /// Nobody has approved it yet.
  static var isDraft: String {
    "Udkast: \(Words.plan.the) er ikke godkendt endnu."
  }
  /// The chapter with what the checker still says of a draft.
  static let stillMissing = "Det mangler endnu"

  // MARK: Chapters

  /// What is not told theme by theme, without a ledetråd.
  public static let rest = "Svar og mål"
  /// What belongs to none of the ledetråd's themes.
  public static var strays: String { "Hører ikke til \(Words.theme.any)" }
  /// Where the plan has been discussed.
  public static let discussions = Plan.label(of: .drøftelser)
  /// The plan's exceptions from rules.
  public static let exemptions = Plan.label(of: .undtagelser)

  // MARK: Goals

  /// In place of a goal's title.
  public static let untitled = "Mål uden titel"
  /// A goal's title.
  public static let title = Goal.label(of: .titel)
  /// The further themes that a goal serves.
  public static var alsoThemes: String { Goal.label(of: .også) }
  /// The questions whose answers a goal grew from.
  public static let springsFrom = Goal.label(of: .springsFrom)
  /// Where things stand, and why it matters.
  public static let context = Goal.label(of: .sammenhæng)
  /// What is to be different, and for whom.
  public static let aim = Goal.label(of: .mål)
  /// What is done for it.
  public static let actions = Goal.label(of: .tiltag)
  /// What one will see when it works.
  public static let signs = Goal.label(of: .tegn)
  /// When and how it is looked at.
  public static let evaluation = Goal.label(of: .evaluering)
  /// Who sees to it.
  public static let responsible = Goal.label(of: .ansvarlig)
  /// Until when.
  public static let deadline = Goal.label(of: .frist)
  /// Which centres it is shared with.
  public static let sharedWith = Goal.label(of: .sharedWith)
  /// Which strategies it serves.
  public static let strategies = Goal.label(of: .strategi)
  /// Who does what of a joint goal.
  public static let joint = Goal.label(of: .fælles)
  /// That it was given up.
  public static let retirement = Goal.label(of: .udgået)
  /// What makes the plan an agreement.
  public static let agreement = Plan.label(of: .aftale)
  /// That the plan was opened again.
  public static let reopenings = Plan.label(of: .genåbnet)
  /// How it has gone so far.
  public static let followUps = Goal.label(of: .opfølgning)
}

import Language
import PlanModel

/// The words around a plan's own, in Danish: one vocabulary for whoever tells a plan. What is a field's
/// name comes from the table of fields.
public enum ProseTexts {
  // MARK: The centre

  /// A centre without a name.
  public static var unnamed: String { tr("\(Words.centre.one.capital) uden navn") }
  /// What kind of centre it is.
  public static var kind: String { Centre.label(of: .type) }
  /// Its leader.
  public static var leader: String { Centre.label(of: .leder) }
  /// Its core task.
  public static var coreTask: String { Centre.label(of: .kerneopgave) }

  // MARK: Themes

  /// How deeply a theme is covered.
  public static var depth: String { tr("Dækning") }
  /// The chapter with all themes and their depths.
  public static var coverage: String { tr("Sådan dækker \(Words.plan.the) \(Words.theme.theMany)") }
  /// Why a theme is left out.
  public static var omitted: String { tr("Bevidst fravalgt") }
  /// Who has said yes to that.
  public static var acceptedBy: String { Omission.label(of: .acceptedBy) }
  /// In place of the reason for leaving a theme out, or for an exception.
  public static var noReason: String { tr("ingen begrundelse endnu") }
  /// In place of who has accepted it.
  public static var nobody: String { tr("ingen endnu") }
  /// In place of a question that a reflection does not name.
  public static var noQuestion: String { tr("Ukendt spørgsmål") }
  /// In place of a theme that is not named.
  public static var noTheme: String { tr("Ukendt \(Words.theme.one)") }

  // MARK: On paper

  /// The title of a document that has none.
  public static var untitledDocument: String { tr("Uden titel") }
  /// A goal, over a column.
  static var goal: String { tr("Mål") }
  /// The chapter with all goals in a table.
  static var atAGlance: String { tr("Kort fortalt") }
  /// What that table shows.
  static var goalsAtAGlance: String { tr("Målene for \(Words.theme.every)") }
  /// In place of the goals of a theme.
  public static var noGoals: String { tr("Ingen mål") }
  /// In place of all that a theme could have.
  static var nothingYet: String { tr("Her er ikke skrevet noget endnu.") }
  /// Nobody has approved it yet.
  static var isDraft: String {
    tr("Udkast: \(Words.plan.the) er ikke godkendt endnu.")
  }
  /// The chapter with what the checker still says of a draft.
  static var stillMissing: String { tr("Det mangler endnu") }

  // MARK: Chapters

  /// What is not told theme by theme, without a ledetråd.
  public static var rest: String { tr("Svar og mål") }
  /// What belongs to none of the ledetråd's themes.
  public static var strays: String { tr("Hører ikke til \(Words.theme.any)") }
  /// Where the plan has been discussed.
  public static var discussions: String { Plan.label(of: .drøftelser) }
  /// The plan's exceptions from rules.
  public static var exemptions: String { Plan.label(of: .undtagelser) }

  // MARK: Goals

  /// In place of a goal's title.
  public static var untitled: String { tr("Mål uden titel") }
  /// A goal's title.
  public static var title: String { Goal.label(of: .titel) }
  /// The further themes that a goal serves.
  public static var alsoThemes: String { Goal.label(of: .også) }
  /// The questions whose answers a goal grew from.
  public static var springsFrom: String { Goal.label(of: .springsFrom) }
  /// Where things stand, and why it matters.
  public static var context: String { Goal.label(of: .sammenhæng) }
  /// What is to be different, and for whom.
  public static var aim: String { Goal.label(of: .mål) }
  /// What is done for it.
  public static var actions: String { Goal.label(of: .tiltag) }
  /// What one will see when it works.
  public static var signs: String { Goal.label(of: .tegn) }
  /// When and how it is looked at.
  public static var evaluation: String { Goal.label(of: .evaluering) }
  /// Who sees to it.
  public static var responsible: String { Goal.label(of: .ansvarlig) }
  /// Until when.
  public static var deadline: String { Goal.label(of: .frist) }
  /// Which centres it is shared with.
  public static var sharedWith: String { Goal.label(of: .sharedWith) }
  /// Which strategies it serves.
  public static var strategies: String { Goal.label(of: .strategi) }
  /// Who does what of a joint goal.
  public static var joint: String { Goal.label(of: .fælles) }
  /// That it was given up.
  public static var retirement: String { Goal.label(of: .udgået) }
  /// What makes the plan an agreement.
  public static var agreement: String { Plan.label(of: .aftale) }
  /// That the plan was opened again.
  public static var reopenings: String { Plan.label(of: .genåbnet) }
  /// How it has gone so far.
  public static var followUps: String { Goal.label(of: .opfølgning) }
}

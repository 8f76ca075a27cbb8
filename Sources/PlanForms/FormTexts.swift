import DanishText
import Language
import PlanModel

/// What a form says itself, in Danish.
enum FormTexts {
  static func title(_ plan: Plan, _ name: String?) -> String {
    [
      tr("Skema til \(Words.fullPlan.one)"), plan.year?.text ?? "",
      name.map { tr("for \($0)") } ?? "",
    ].filter(\.hasText).joined(separator: " ")
  }

  static var introduction: [String] {
    [
      tr(
        """
        Skriv i felterne til højre. Skriv så meget eller så lidt I vil; tomme felter gør ikke noget. De små \
        koder, fx M1.mål, skal blive stående: dem finder programmet felterne med.
        """),
      tr(
        """
        I kan indsætte rækker i tabellerne. Et mål mere får I ved at kopiere et helt mål med overskriften, og \
        et mål I ikke vil have, kan I slette. Skriv datoer som I plejer, fx 1. maj 2016.
        """),
    ]
  }

  static var aboutPlan: String { tr("Om \(Words.plan.the)") }
  static var answers: String { tr("Refleksioner") }
  static var answersHint: String { tr("Spring gerne spørgsmål over.") }
  static var otherAnswers: String { tr("Andre svar") }
  static var unnamedQuestion: String { tr("Svar") }
  static var goals: String { tr("Lokale mål") }
  static var goalsHint: String {
    tr(
      "Hvert mål har et nummer. Rækkefølgen her bliver også målenes rækkefølge i \(Words.plan.the)."
    )
  }
  static func goal(_ prefix: String) -> String { tr("Mål \(prefix)") }
  static func newGoal(_ prefix: String) -> String { tr("Nyt mål (\(prefix))") }
  static var originHeading: String { tr("Til programmet") }
  static var version: String { tr("Skemaets udgave") }
  static var versionHint: String {
    tr("Lad feltet stå. Så kan programmet se hvad der er ændret siden skemaet blev lavet.")
  }
  static var noVersion: String { tr("tomt skema") }

  /// Whether a text is a heading of a goal, whatever its number.
  static func isOwn(_ text: String) -> Bool {
    let text = FormText.folded(text)
    return [goal(""), newGoal("").dropLast(1).description].contains { start in
      text.hasPrefix(start) && FormKey.isPrefix(text.dropFirst(start.count).filter { $0 != ")" })
    }
  }

  /// What belongs into a field, where that helps; nil where the label says it.
  static func hint<Record: PlanRecord>(_ key: PlanKey, in _: Record.Type) -> String? {
    if Record.self == Goal.self { return goalHints[key] }
    if Record.self == Plan.self { return key == .ledetråd ? tr("Lad feltet stå.") : nil }
    if Record.self == Centre.self { return centreHints[key] }
    return nil
  }

  private static var goalHints: [PlanKey: String] {
    [
      .titel: tr("Målet i få ord."),
      .springsFrom: tr("Koderne på de spørgsmål hvis svar målet bygger på, fx samspil-1."),
      .sammenhæng: tr("Hvorfor, og hvordan ser det ud i dag?"),
      .mål: tr("Hvad skal være anderledes, og for hvem?"),
      .ansvarlig: tr("Den der har ansvaret."),
      .frist: tr("Hvornår målet skal være nået."),
      .sharedWith: tr("Hvem I deler målet med."),
    ]
  }

  private static var centreHints: [PlanKey: String] {
    [
      .type: tr("Fx skole, botilbud, drift eller stab."),
      .kerneopgave: tr("Hvad I er til for."),
    ]
  }
}

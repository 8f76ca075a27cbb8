import DanishText
import PlanModel

/// What a form says itself, in Danish.
enum FormTexts {
  static func title(_ plan: Plan, _ name: String?) -> String {
    [
      "Skema til \(Words.fullPlan.one)", plan.year?.text ?? "", name.map { "for \($0)" } ?? "",
    ].filter(\.hasText).joined(separator: " ")
  }

  static var introduction: [String] {
    [
      """
      Skriv i felterne til højre. Skriv så meget eller så lidt I vil; tomme felter gør ikke noget. De små \
      koder, fx M1.mål, skal blive stående: dem finder programmet felterne med.
      """,
      """
      I kan indsætte rækker i tabellerne. Et mål mere får I ved at kopiere et helt mål med overskriften, og \
      et mål I ikke vil have, kan I slette. Skriv datoer som I plejer, fx 1. maj 2016.
      """,
    ]
  }

  static var aboutPlan: String { "Om \(Words.plan.the)" }
  static let answers = "Refleksioner"
  static let answersHint = "Spring gerne spørgsmål over."
  static let otherAnswers = "Andre svar"
  static let unnamedQuestion = "Svar"
  static let goals = "Lokale mål"
  static var goalsHint: String {
    "Hvert mål har et nummer. Rækkefølgen her bliver også målenes rækkefølge i \(Words.plan.the)."
  }
  static func goal(_ prefix: String) -> String { "Mål \(prefix)" }
  static func newGoal(_ prefix: String) -> String { "Nyt mål (\(prefix))" }
  static let originHeading = "Til programmet"
  static let version = "Skemaets udgave"
  static let versionHint =
    "Lad feltet stå. Så kan programmet se hvad der er ændret siden skemaet blev lavet."
  static let noVersion = "tomt skema"

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
    if Record.self == Plan.self { return key == .ledetråd ? "Lad feltet stå." : nil }
    if Record.self == Centre.self { return centreHints[key] }
    return nil
  }

  private static let goalHints: [PlanKey: String] = [
    .titel: "Målet i få ord.",
    .springsFrom: "Koderne på de spørgsmål hvis svar målet bygger på, fx samspil-1.",
    .sammenhæng: "Hvorfor, og hvordan ser det ud i dag?",
    .mål: "Hvad skal være anderledes, og for hvem?",
    .ansvarlig: "Den der har ansvaret.",
    .frist: "Hvornår målet skal være nået.",
    .sharedWith: "Hvem I deler målet med.",
  ]

  private static let centreHints: [PlanKey: String] = [
    .type: "Fx skole, botilbud, drift eller stab.",
    .kerneopgave: "Hvad I er til for.",
  ]
}

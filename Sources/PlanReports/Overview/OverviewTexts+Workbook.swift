import PlanProse
import PlanModel

/// What stands in the workbook.
extension OverviewTexts {
  static let summarySheet = "Overblik"
  static var themesChart: String {
    "Hvor mange \(Words.centre.many) er nået hvor langt med \(Words.theme.every)"
  }
  static var kindsChart: String { "Hvor mange \(Words.centre.many) af hver type har afleveret" }
  static let deliveryHeading = "Aflevering"
  static let amount = "Antal"
  static var themesSheet: String { Words.theme.many.capital }
  static let findingsSheet = "Fund"
  static let missingSheet = "Mangler"
  static var missingColumns: [String] {
    [
      "Id", Words.centre.one.capital, ProseTexts.kind, ProseTexts.leader, "E-mail", "Årsag",
    ]
  }
  static let sheetIsFull = "Arket er fuldt. Få resten med --format ndjson."
  static let noMemory = "der er ikke plads i hukommelsen"
  static let makeRoom = "Luk andre programmer, eller vælg --format csv."
  static func libraryError(_ code: UInt32) -> String { "fejl \(code) i regnearket" }

  /// A column of a sheet: its width in characters, and whether its texts are long.
  struct ColumnText {
    var heading: String
    var width: Double
    var isLong = false
  }

  static var goalColumns: [ColumnText] {
    [
      ColumnText(heading: Words.centre.one.capital, width: 28),
      ColumnText(heading: "Mål-id", width: 8),
      ColumnText(heading: ProseTexts.title, width: 36, isLong: true),
      ColumnText(heading: Words.theme.one.capital, width: 24),
      ColumnText(heading: "Dækning", width: 11),
      ColumnText(heading: ProseTexts.responsible, width: 22),
      ColumnText(heading: ProseTexts.deadline, width: 11),
      ColumnText(heading: ProseTexts.aim, width: 48, isLong: true),
      ColumnText(heading: ProseTexts.context, width: 48, isLong: true),
      ColumnText(heading: ProseTexts.actions, width: 48, isLong: true),
      ColumnText(heading: ProseTexts.signs, width: 48, isLong: true),
      ColumnText(heading: ProseTexts.evaluation, width: 11),
      ColumnText(heading: Evaluation.label(of: .forum), width: 18),
      ColumnText(heading: "Seneste status", width: 14),
      ColumnText(heading: "Status pr.", width: 11),
      ColumnText(heading: FollowUp.label(of: .målt), width: 22),
      ColumnText(heading: ProseTexts.sharedWith, width: 22),
    ]
  }

  static var findingColumns: [ColumnText] {
    [
      ColumnText(heading: Words.centre.one.capital, width: 28),
      ColumnText(heading: "Fil", width: 40),
      ColumnText(heading: "Niveau", width: 10), ColumnText(heading: "Regel", width: 26),
      ColumnText(heading: "Linje", width: 7), ColumnText(heading: "Kolonne", width: 9),
      ColumnText(heading: "Sti", width: 30), ColumnText(heading: "Besked", width: 80, isLong: true),
    ]
  }
}

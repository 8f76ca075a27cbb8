import Language
import PlanProse
import PlanModel

/// What stands in the workbook.
extension OverviewTexts {
  static var summarySheet: String { tr("Overblik") }
  static var themesChart: String {
    tr("Hvor mange \(Words.centre.many) er nået hvor langt med \(Words.theme.every)")
  }
  static var kindsChart: String { tr("Hvor mange \(Words.centre.many) af hver type har afleveret") }
  static var deliveryHeading: String { tr("Aflevering") }
  static var amount: String { tr("Antal") }
  static var themesSheet: String { Words.theme.many.capital }
  static var findingsSheet: String { tr("Fund") }
  static var missingSheet: String { tr("Mangler") }
  static var missingColumns: [String] {
    [
      tr("Id"), Words.centre.one.capital, ProseTexts.kind, ProseTexts.leader, tr("E-mail"),
      tr("Årsag"),
    ]
  }
  static var sheetIsFull: String { tr("Arket er fuldt. Få resten med --format ndjson.") }
  static var noMemory: String { tr("der er ikke plads i hukommelsen") }
  static var makeRoom: String { tr("Luk andre programmer, eller vælg --format csv.") }
  static func libraryError(_ code: UInt32) -> String { tr("fejl \(code) i regnearket") }

  /// A column of a sheet: its width in characters, and whether its texts are long.
  struct ColumnText {
    var heading: String
    var width: Double
    var isLong = false
  }

  static var goalColumns: [ColumnText] {
    [
      ColumnText(heading: Words.centre.one.capital, width: 28),
      ColumnText(heading: tr("Mål-id"), width: 8),
      ColumnText(heading: ProseTexts.title, width: 36, isLong: true),
      ColumnText(heading: Words.theme.one.capital, width: 24),
      ColumnText(heading: tr("Dækning"), width: 11),
      ColumnText(heading: ProseTexts.responsible, width: 22),
      ColumnText(heading: ProseTexts.deadline, width: 11),
      ColumnText(heading: ProseTexts.aim, width: 48, isLong: true),
      ColumnText(heading: ProseTexts.context, width: 48, isLong: true),
      ColumnText(heading: ProseTexts.actions, width: 48, isLong: true),
      ColumnText(heading: ProseTexts.signs, width: 48, isLong: true),
      ColumnText(heading: ProseTexts.evaluation, width: 11),
      ColumnText(heading: Evaluation.label(of: .forum), width: 18),
      ColumnText(heading: tr("Seneste status"), width: 14),
      ColumnText(heading: tr("Status pr."), width: 11),
      ColumnText(heading: FollowUp.label(of: .målt), width: 22),
      ColumnText(heading: ProseTexts.sharedWith, width: 22),
    ]
  }

  static var findingColumns: [ColumnText] {
    [
      ColumnText(heading: Words.centre.one.capital, width: 28),
      ColumnText(heading: tr("Fil"), width: 40),
      ColumnText(heading: tr("Niveau"), width: 10), ColumnText(heading: tr("Regel"), width: 26),
      ColumnText(heading: tr("Linje"), width: 7), ColumnText(heading: tr("Kolonne"), width: 9),
      ColumnText(heading: tr("Sti"), width: 30),
      ColumnText(heading: tr("Besked"), width: 80, isLong: true),
    ]
  }
}
